import { expect, test } from 'vitest';
import { parseMdx } from '../../../../src/reader/mdx/mdx.ts';
import { positionsIn } from '../../../../src/reader/source/position.ts';

const head = '---\na: b\n---\n';
function blocks(prose: string) {
  const text = head + prose;
  const { body } = parseMdx('x.mdx', text, positionsIn('x.mdx', text), head.length);
  return (body?.blocks ?? []).map(({ words, ...block }) => ({
    ...block,
    words: words.replaceAll('\u0000', '·'),
  }));
}

test('the words of a block stand where they stand in the file; code, tags and addresses do not count', () => {
  const [block] = blocks('\nAn `x`, [a *link*](faq:y), <kbd>Tab</kbd> <Cite source="s" />.\n');
  expect(block?.words).toBe('An ···, ·a ·link·········, ·············· ···················.');
  expect(block?.source).toHaveLength(block?.words.length ?? 0);
  expect(block?.at(3)).toEqual({ file: 'x.mdx', line: 5, column: 4 });
});

test('headings, paragraphs, items, cells and code are blocks', () => {
  const all = blocks('### A\n\nb\n\n- c\n- d\n\n|e|f|\n|-|-|\n|g|h|\n\n```\ni\n```\n');
  expect(all.map(({ kind, words }) => `${kind} ${words.replaceAll('·', '')}`)).toEqual([
    'heading A',
    'words b',
    'words c',
    'words d',
    'words e',
    'words f',
    'words g',
    'words h',
    'code \n\n',
  ]);
});

test.each([
  ['in it', 'a <Cite source="s" />', [['s']]],
  ['around it', '<Dated when="2021" source="s">\n\na\n\nb\n\n</Dated>\n\nc', [['s'], ['s'], []]],
  ['around it on its line', '<Dated when="2021" source="s">a</Dated>', [['s']]],
  [
    'above its list',
    'a <Cite source="s" />\n\n- b\n- c <Cite source="t" />\n\nd',
    [['s'], ['s'], ['s', 't'], []],
  ],
])('a source is cited for a block %s', (_, prose, sources) => {
  expect(blocks(prose).map((block) => block.sources)).toEqual(sources);
});

test('a block knows the notes it cites and the note it is the text of', () => {
  const [paragraph, note] = blocks('a[^n]\n\n[^n]: b <Cite source="s" />\n');
  expect(paragraph).toMatchObject({ notes: ['n'], sources: [] });
  expect(note).toMatchObject({ note: 'n', notes: [], sources: ['s'] });
});
