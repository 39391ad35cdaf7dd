import { describe, expect, test } from 'vitest';
import { wordDiff, type DiffSpan } from '../../../../src/domain/revisions/word-diff.ts';

/** Removed words in [-…], added ones in [+…]. */
const written = (words: DiffSpan[]): string =>
  words
    .map(({ text, change }) => (change ? `[${change === 'added' ? '+' : '-'}${text}]` : text))
    .join('');

describe('changes are marked word by word', () => {
  test.each([
    ['en', 'Insert a new roll.', 'Insert a new roll.', 'Insert a new roll.'],
    ['en', 'Insert a new roll.', 'Insert a fresh roll.', 'Insert a [-new][+fresh] roll.'],
    ['ja', '紙が切れています。', '紙が詰まっています。', '紙が[-切れ][+詰まっ]ています。'],
    ['ja', '係員に伝えてください。', '係員にすぐ伝えてください。', '係員に[+すぐ]伝えてください。'],
    ['en', '', 'New', '[+New]'],
    ['en', 'Old', '', '[-Old]'],
    ['en', '', '', ''],
  ])('%s: %s → %s', (locale, before, after, expected) => {
    expect(written(wordDiff(before, after, locale))).toBe(expected);
  });
});

test('a blank between two changed words is not kept apart', () => {
  const words = wordDiff('Ask the staff of the shop now', 'Ask the clerk at the shop now', 'en');
  expect(written(words)).toBe('Ask the [-staff of][+clerk at] the shop now');
});

test('texts that have little in common are not mixed', () => {
  const words = wordDiff('The roll is used up today.', 'A line was cut by somebody.', 'en');
  expect(words).toEqual([
    { text: 'The roll is used up today.', change: 'removed' },
    { text: 'A line was cut by somebody.', change: 'added' },
  ]);
});

test('either text can be read out of the marks', () => {
  const [before, after] = ['Open the cover, then wait.', 'Open the lid and wait a minute.'];
  const words = wordDiff(before, after, 'en');
  const side = (without: string) =>
    words.filter(({ change }) => change !== without).map(({ text }) => text);
  expect(side('added').join('')).toBe(before);
  expect(side('removed').join('')).toBe(after);
});
