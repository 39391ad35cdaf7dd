import { ESLint } from 'eslint';
import { expect, test } from 'vitest';

const eslint = new ESLint();

/** Messages of the direction rules for `code` as if it stood in `file`. */
async function lint(file: string, code: string): Promise<string[]> {
  const text = file.endsWith('.astro') && !code.startsWith('<') ? `---\n${code}\n---\n` : code;
  const [result] = await eslint.lintText(text, { filePath: `src/${file}` });
  return (result?.messages ?? [])
    .filter(({ ruleId }) => ruleId === null || ruleId.startsWith('no-restricted-'))
    .map(({ message }) => message);
}
const importing = (path: string) => `import { x } from '${path}';\nexport const y = x;`;

const forbidden = [
  ['schemas/a.ts', '../domain/b.ts', 'src/schemas/ may import no other folder'],
  ['schemas/a.ts', 'node:fs', 'no node:*'],
  ['domain/a.ts', '../search/b.ts', 'src/domain/ may import schemas'],
  ['domain/a.ts', '../reader/b.ts', 'src/domain/ may import schemas'],
  ['domain/a.ts', 'astro:content', 'no astro:*'],
  ['i18n/a.ts', '../components/b/c.ts', 'src/i18n/ may import schemas'],
  ['i18n/a.ts', 'node:fs', 'no node:*'],
  ['search/a.ts', '../i18n/b.ts', 'src/search/ may import domain, schemas'],
  ['search/text/normalize.ts', '../../schemas/b.ts', 'search/text/normalize.ts imports nothing'],
  ['search/text/normalize.ts', './b.ts', 'search/text/normalize.ts imports nothing'],
  ['search/browser/a.ts', 'node:fs', 'no node:*'],
  ['search/browser/a.ts', '../../components/b/c.ts', 'src/search/ may import'],
  ['reader/a.ts', '../search/b.ts', 'src/reader/ may import i18n, domain, schemas'],
  ['reader/a.ts', '../rules/b.ts', 'src/reader/ may import i18n, domain'],
  ['reader/a.ts', '../loader/b.ts', 'src/reader/ may import i18n, domain'],
  ['rules/a/a.ts', '../../loader/b.ts', 'src/rules/ may import reader, search'],
  ['rules/a/a.ts', '../../cli/b.ts', 'src/rules/ may import reader, search'],
  ['loader/a.ts', '../search/b.ts', 'src/loader/ may import rules, reader'],
  ['loader/a.ts', '../cli/b.ts', 'src/loader/ may import rules, reader'],
  ['components/a/A.astro', '../../layouts/B.astro', 'src/components/ may import search, i18n'],
  ['components/a/A.astro', '../../reader/b.ts', 'src/components/ may import search, i18n'],
  ['components/a/a.ts', 'astro:content', 'no astro:*'],
  ['components/a/a.ts', '../../pages/b.ts', 'src/components/ may import'],
  ['layouts/A.astro', '../pages/b.ts', 'src/layouts/ may import components'],
  ['layouts/A.astro', '../reader/b.ts', 'src/layouts/ may import components'],
  ['markdown/a.ts', '../layouts/B.astro', 'src/markdown/ may import components'],
  ['markdown/a.ts', 'satteri', 'Prose is parsed in one place'],
  ['reader/mdx/a.ts', 'satteri', 'Prose is parsed in one place'],
  ['components/a/a.ts', '../../markdown/b.ts', 'src/components/ may import'],
  ['pages/a.astro', '../integrations/b.ts', 'src/pages/ may import layouts'],
  ['pages/a.astro', '../cli/b.ts', 'src/pages/ may import layouts'],
  ['integrations/a.ts', '../components/b/C.astro', 'src/integrations/ may import loader'],
  ['integrations/a.ts', '../layouts/C.astro', 'src/integrations/ may import loader'],
  ['cli/a.ts', '../pages/b.ts', 'src/cli/ may import loader'],
  ['cli/a.ts', '../components/b/C.astro', 'src/cli/ may import loader'],
];

test.each(forbidden)('%s may not import %s', async (file, path, message) => {
  expect(await lint(file, importing(path))).toEqual([expect.stringContaining(message)]);
});

test('a script inside an .astro file is a browser script', async () => {
  const page = `<script>\n${importing('node:fs')}\n</script>\n`;
  expect(await lint('components/a/A.astro', page)).toEqual([expect.stringContaining('no node:*')]);
});

test.each([`export * from './b.ts';`, `export { x } from './b.ts';`])(
  'a barrel is refused: %s',
  async (code) => {
    expect(await lint('domain/a.ts', code)).toEqual([expect.stringContaining('No barrels')]);
  },
);

const allowed = [
  ['pages/deep/a.astro', '../../layouts/B.astro'],
  ['layouts/A.astro', '../components/b/B.astro'],
  ['pages/deep/a.md.ts', '../../markdown/b.ts'],
  ['markdown/a.ts', '../components/b/c.ts'],
  ['components/a/A.astro', '../../search/a.ts'],
  ['components/a/A.astro', '../b/B.astro'],
  ['search/a.ts', '../domain/b.ts'],
  ['reader/a.ts', 'node:fs'],
  ['domain/a.ts', '../schemas/b.ts'],
  ['integrations/a.ts', '../search/b.ts'],
  ['rules/a/a.ts', '../../search/b/c.ts'],
  ['loader/a.ts', '../rules/a/b.ts'],
  ['cli/a.ts', '../loader/b.ts'],
];

test.each(allowed)('%s may import %s', async (file, path) => {
  expect(await lint(file, importing(path))).toEqual([]);
});
