import mdx from '@astrojs/mdx';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { proseProcessor } from '../../../src/integrations/prose-processor.ts';
import { parseMdx } from '../../../src/reader/mdx/mdx.ts';
import { parseProse, parseToElements } from '../../../src/reader/mdx/tree.ts';
import { positionsIn } from '../../../src/reader/source/position.ts';

interface Node {
  type: string;
  position?: unknown;
  children?: readonly Node[];
}

/**
 * A tree as plain data. Astro asks for no positions, and blanks out the frontmatter before it parses;
 * what begins with a line is how the parser hands it nodes.
 */
function plain({ children, position: _, ...node }: Node): object {
  const within = children?.filter(({ type }) => type !== 'yaml').map(plain);
  const own = Object.entries(node).filter(([name]) => !name.startsWith('_'));
  return JSON.parse(JSON.stringify({ ...Object.fromEntries(own), children: within })) as object;
}

/** What a build of Astro makes of a file: its tree, its elements, and the ids of its headings. */
async function readByAstro(text: string) {
  const seen: { tree?: object; elements?: object } = {};
  const processor = proseProcessor([]);
  const tree = { name: 'tree', before: (root: Node) => void (seen.tree = plain(root)) };
  const elements = { name: 'elements', before: (root: Node) => void (seen.elements = plain(root)) };
  // Ours change the tree: pictures become components, terms links.
  processor.options.mdastPlugins = [tree];
  processor.options.hastPlugins = [elements];
  const code = await compile(text, processor);
  const [, headings = '[]'] = /getHeadings\(\) \{ return (\[.*\]); \}/.exec(code) ?? [];
  return { ...seen, ids: (JSON.parse(headings) as { slug: string }[]).map(({ slug }) => slug) };
}

interface Transform {
  transform: { handler: (code: string, id: string) => Promise<{ code: string }> };
}

/** Compiles a file by the integration itself, as `src/set-up.ts` adds it. */
async function compile(text: string, processor: unknown): Promise<string> {
  const { hooks } = mdx();
  const plugins: Transform[] = [];
  const nothing = (): void => undefined;
  const updateConfig = ({ vite }: { vite: { plugins: Transform[] } }): void =>
    void plugins.push(...vite.plugins);
  const others = { addRenderer: nothing, addPageExtension: nothing, addContentEntryType: nothing };
  const config = {
    markdown: { processor },
    srcDir: new URL('file:///'),
    root: new URL('file:///'),
  };
  await hooks['astro:config:setup']?.({ ...others, config, updateConfig } as never);
  await hooks['astro:config:done']?.({ config } as never);
  const result = await plugins[0]?.transform.handler(text, '/faq/x/en.mdx');
  return result?.code ?? '';
}

/** The same by the reader. */
function readByUs(text: string) {
  const { body } = parseMdx('x', text, positionsIn('x', text), text.indexOf('---\n', 4) + 4);
  return {
    tree: plain(parseProse(text).root),
    elements: plain(parseToElements(text)),
    // Astro heads the notes itself.
    ids: [
      ...(body?.headings.map(({ value }) => value) ?? []),
      ...(body?.cited.length ? ['footnote-label'] : []),
    ],
  };
}

test.each([
  ['plain punctuation stays', '"a" -- \'b\' ... (c) 1/2\n'],
  ['comments', 'a {/* <b> `c` [d](e) */} f\n\n{/*\n## No heading\n*/}\n'],
  ['code in code', '````md\n```sh\nx\n```\n````\n\n```text\n> ```\n- ```sh\n```\n'],
  ['code in lists and quotations', '- a\n\n  ```sh\n  x\n  ```\n\n> ```\n> y\n> ```\n'],
  ['indented lines, which are no code here', 'a\n\n    b\n\n\tc\n'],
  [
    'attributes with brackets and braces',
    '<Cite source="a > b } c />" /> <Cite source={"}>"} />\n',
  ],
  [
    'attributes on lines of their own',
    '<Dated\n  when="2009"\n  source=\'a "b"\'\n>\n\nx\n\n</Dated>\n',
  ],
  ['attributes with characters by name', '<abbr title="a &amp; &#123; b">c</abbr>\n'],
  ['headings that are alike', '## A `b` *c*\n\n## A b c\n\n### 弁の働き（新型）\n\nA b c\n-----\n'],
  ['headings with links, keys and pictures', '## [A](faq:b "c") <kbd>D</kbd> ![e](./f.png)\n'],
  ['headings with notes', '## A[^w] b[^v]\n\nc[^v]\n\n[^v]: One.\n\n[^w]: Two.\n'],
  ['headings in parts and lists', '<Part name="cause">\n\n## A\n\n- ## B\n\n</Part>\n\n## A\n'],
  ['headings that try to name their id', '## A \\{#b\\}\n\n## B [#c]\n'],
  [
    'headings in many scripts',
    '## Is it 100 % full?\n\n## コーヒー・メーカー「三千」\n\n## ｶﾌｪ　ｅ０１\n\n## Über-Größe: naïve\n\n## snake_case 😀 E-01\n\n## 𱍐\u9ffc \u08be\n',
  ],
  ['headings with numbers', '## The valve\n\n## The valve\n\n## The valve 1\n\n## The valve\n'],
  ['links with titles', '[a](faq:b#c "d \\"e\\"") [f](<g h> \'i\') [j][k]\n\n[k]: faq:l (m)\n'],
  ['links without brackets', 'https://help.example/a_b_c?d=e, www.help.example. a@help.example\n'],
  ['nested lists', '1. a\n   - b\n     1) c\n\n     d\n   - [x] e\n2. f\n\n- g\n* h\n'],
  ['tables', '| a \\| b | `c \\| d` |\n|:--|--:|\n| <kbd>e</kbd> | f |\n'],
  [
    'notes with blocks, twice cited',
    'a[^n] b[^n] c[^none]\n\n[^n]: d\n\n    ```sh\n    e\n    ```\n',
  ],
  ['lines that look like frontmatter', '---\n\na: b\n\n---\n\n+++\nc\n+++\n'],
  ['what other Markdown has', '$a$ $$b$$ ^c^ ~d~ ==e== [[f]]\n\n:::note\ng\n:::\n\nh\n: i\n'],
  ['emphasis beside Japanese', '**重要：**水 「**弁**」は~~水~~ *a*b_c_d\n'],
  ['line breaks', 'a  \nb\\\nc\n# d\ne<br />f\n'],
  ['astral characters', '😀 [弁](#v)、<Cite source="m"/> **𠮷**\n'],
])('Astro reads %s as the reader does', async (_, prose) => {
  const text = `---\ntitle: '# 題'\nsummary: |\n  --- a\n---\n${prose}`;
  expect(await readByAstro(text)).toEqual(readByUs(text));
});

test('Astro reads the prose of a whole site as the reader does', async () => {
  const folder = fileURLToPath(new URL('../../fixtures/payment-terminal/faq/', import.meta.url));
  for (const file of ['chip-not-read/en', 'chip-not-read/ja', 'no-line/en', 'paper-out/ja']) {
    const text = readFileSync(`${folder}${file}.mdx`, 'utf8');
    expect(await readByAstro(text), file).toEqual(readByUs(text));
  }
});
