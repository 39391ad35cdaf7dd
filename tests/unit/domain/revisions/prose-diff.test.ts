import { expect, test } from 'vitest';
import type { ProseBlock } from '../../../../src/domain/revisions/prose-blocks.ts';
import { collapseUnchanged, proseDiff } from '../../../../src/domain/revisions/prose-diff.ts';

const words = (...texts: string[]): ProseBlock[] => texts.map((text) => ({ kind: 'words', text }));
const changes = (before: ProseBlock[], after: ProseBlock[]): string[] =>
  proseDiff(before, after, 'en').map(
    ({ change, words: marked }) => `${change}: ${marked.map(({ text }) => text).join('|')}`,
  );

test('a reworded paragraph stands in one row, others are removed or added', () => {
  expect(
    changes(
      words('Same.', 'The roll is used up.', 'Gone for good.'),
      words('Same.', 'Entirely new text here.', 'The roll is nearly used up.'),
    ),
  ).toEqual([
    'same: Same.',
    'added: Entirely new text here.',
    'reworded: The roll is |nearly |used up.',
    'removed: Gone for good.',
  ]);
});

test('a paragraph and a heading with the same words are two things', () => {
  const heading: ProseBlock[] = [{ kind: 'heading', text: 'Same.' }];
  expect(changes(words('Same.'), heading)).toEqual(['removed: Same.', 'added: Same.']);
});

test('what has not changed is folded, but not a paragraph or two, nor the name of a part', () => {
  const part: ProseBlock = { kind: 'part', text: 'cause' };
  const before = [part, ...words('1', '2', '3'), part, ...words('4', '5', 'old')];
  const after = [part, ...words('1', '2', '3'), part, ...words('4', '5')];
  const groups = collapseUnchanged(proseDiff(before, after, 'en'));
  expect(groups.map(({ folded, rows }) => [folded, rows.length])).toEqual([
    [false, 1],
    [true, 3],
    [false, 1],
    [false, 2],
    [false, 1],
  ]);
});

test('pairs never cross', () => {
  expect(
    changes(
      words('Ask the staff of the shop.', 'Open the cover of the box.'),
      words('Open the cover of the big box.', 'Ask the staff of the big shop.'),
    ).filter((row) => row.startsWith('reworded')),
  ).toHaveLength(1);
});
