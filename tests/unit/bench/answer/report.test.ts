import { expect, test } from 'vitest';
import type { Compared } from '../../../bench/answer/measure.ts';
import { compareTable, excesses } from '../../../bench/answer/report.ts';

const kb: Compared = {
  label: 'KB',
  digits: 1,
  wanted: { share: 0.5 },
  ours: [40, 30, 20],
  theirs: [100, 50, 80],
};
const long: Compared = {
  ...kb,
  label: 'tasks',
  digits: 0,
  theirs: [0, 0, 0],
  wanted: { amount: 0 },
};

test('a row has both medians, their ratio, that of the least, and what is wanted', () => {
  expect(compareTable([kb, long], 'Earlier').split('\n').slice(2)).toEqual([
    '| KB | 30.0 | 80.0 | 0.38 | 0.40 | ≤ 0.5 × |',
    '| tasks | 30 | 0 | – | – | ≤ 0 |',
  ]);
});

test('only what is more than wanted is an excess', () => {
  expect(excesses([kb, long])).toEqual(['tasks: 30, theirs 0, wanted ≤ 0']);
});
