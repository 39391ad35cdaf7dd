import { expect, test } from 'vitest';
import { wordOverlap } from '../../../../src/search/text/word-overlap.ts';

const prose =
  'The roll of paper is used up. 用紙リストとは、交換した用紙の記録です。Use a DRY cloth.';

test.each(['用紙リストとは', 'ｄｒｙ cloth', 'paper'])('the prose holds all of %j', (query) => {
  expect(wordOverlap(prose, query)).toBe(1);
});

test('short Latin words do not count beside longer ones', () => {
  expect(wordOverlap(prose, 'how do I use paper')).toBe(1);
  expect(wordOverlap(prose, 'paper network cable switch')).toBe(0.25);
});

test.each(['夕食の献立が決まりません', 'network cable', '', '!?'])(
  'the prose holds nothing of %j',
  (query) => {
    expect(wordOverlap(prose, query)).toBe(0);
  },
);
