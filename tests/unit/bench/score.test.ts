import { expect, test } from 'vitest';
import { percentile, refused, score } from '../../bench/score.ts';

const queries = [['a#1'], ['a#2', 'b#1'], ['c#1'], []].map((accept, index) => ({
  id: String(index),
  cls: 'whole',
  q: '…',
  accept,
}));
const answers = (...found: string[][]) => found.map((keys) => ({ found: keys, ms: 1 }));

test('a right entry, a right message and its rank are counted apart', () => {
  expect(score(queries, answers(['a#1'], ['a#1', 'b#1'], [], []))).toEqual({
    count: 3,
    entry: 2 / 3,
    section: 1 / 3,
    rank: 0.5,
  });
});

test('what has no answer is refused by finding nothing', () => {
  expect(refused(queries, answers([], [], [], []))).toEqual([1, 1]);
  expect(refused(queries, answers([], [], [], ['a#1']))).toEqual([0, 1]);
});

test('a percentile is one of the values', () => {
  expect(percentile([5, 1, 4, 2, 3], 0.5)).toBe(3);
  expect(percentile([5, 1, 4, 2, 3], 0.95)).toBe(5);
  expect(percentile([], 0.5)).toBe(0);
});
