import { expect, test } from 'vitest';
import { pageContext } from '../../../src/components/page-context.ts';
import { proseMarkdown } from '../../../src/markdown/prose.ts';
import { parseProse } from '../../../src/reader/mdx/tree.ts';
import { terminals } from '../domain/terminals.ts';

const entry = terminals.entries.find(({ slug }) => slug === 'chip-not-read');
const page = pageContext(terminals, 'en', 'https://help.example/', entry);
const written = (prose: string) => proseMarkdown(parseProse(prose), page);

test.each([
  [
    'plain Markdown stays as it is',
    '* a\n* b **c** `{d}` \\{e\\} &lt;',
    '* a\n* b **c** `{d}` \\{e\\} &lt;',
  ],
  ['a part has its heading', '<Part name="cause">\n\nA.\n\n</Part>', '## Cause\n\nA.'],
  [
    'of empty lines one is left, but in code all of them',
    'a\n\n\n\n<Part name="cause">\n\n\n\n```sh\na\n\n\n\nb\n```\n\n\n\nB.\n\n\n</Part>',
    'a\n\n## Cause\n\n```sh\na\n\n\n\nb\n```\n\nB.',
  ],
  [
    'prose may begin and end with a line',
    '---\ntitle: a\n---\n---\n\nA <Cite source="manual-4" />\n\n---\n',
    '---\n\nA [1]\n\n---',
  ],
  ['a citation makes no link of what follows', 'A<Cite source="manual-4" />(b)', 'A\\[1\\](b)'],
  ['inside the entry', '[a *b*](#cause)', '[a *b*](https://help.example/faq/chip-not-read/#cause)'],
  ['to another entry', '[a](faq:no-line)', '[a](https://help.example/faq/no-line/)'],
  [
    'with a title',
    '[a](faq:no-line "b \\"c\\" *d*")',
    '[a](https://help.example/faq/no-line/ "b \\"c\\" \\*d\\*")',
  ],
  ['without words', '[](#cause)', '[](https://help.example/faq/chip-not-read/#cause)'],
  ['an address elsewhere stays', '[a](https://x.example "t")', '[a](https://x.example "t")'],
  [
    'defined below',
    '[a][b]\n\n[b]: faq:no-line#cause',
    '[a][b]\n\n[b]: https://help.example/faq/no-line/#cause',
  ],
  [
    'a picture has its whole address',
    '![A *[sharp]* display](./display.png "It says “no”")',
    `![A \\[sharp\\] display](https://help.example/pictures/${entry?.pictures[0]?.published} "It says “no”")`,
  ],
  [
    'an element of HTML stays',
    'a <kbd lang="en">b [c](#cause)</kbd>',
    'a <kbd lang="en">b [c](https://help.example/faq/chip-not-read/#cause)</kbd>',
  ],
])('%s', (_, body, expected) => {
  expect(written(body)).toBe(expected);
});

test('settings in a note stay in the note', () => {
  const note = written('a[^1]\n\n[^1]: b\n\n    <Settings ids="retry" />');
  expect(note).toContain(
    '\n    - Counter terminal / Portable terminal · Firmware 5\n      - Open:',
  );
});

test('what was true then is set apart', () => {
  const dated = '<Dated when="2021-03" source="manual-4">\n\n- a\n- b\n\n</Dated>';
  expect(written(dated)).toBe('> **As it was in March 2021** [1]\n>\n> - a\n> - b');
});
