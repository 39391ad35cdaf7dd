import { expect, test, vi } from 'vitest';
import {
  compare,
  eachVersion,
  isReached,
  type Compared,
  type Measure,
  type Wanted,
} from '../../../bench/answer/measure.ts';

const version = (folder: string) => ({ folder, site: '' });

test('both sides are measured in each round, and neither is always the first', async () => {
  vi.spyOn(console, 'log').mockReturnValue();
  const order: string[] = [];
  const measure: Measure = {
    about: 'a measure',
    figures: { kb: { label: 'KB', digits: 1 } },
    prepare: eachVersion(({ folder }) => {
      order.push(folder);
      return Promise.resolve({ kb: order.length });
    }),
  };
  const [kb] = await compare(measure, version('ours'), version('theirs'), 3);
  expect(order).toEqual(['ours', 'theirs', 'theirs', 'ours', 'ours', 'theirs']);
  expect(kb).toMatchObject({ label: 'KB', ours: [1, 4, 5], theirs: [2, 3, 6] });
});

test('what is wanted is a share of theirs, or an amount, of the medians', () => {
  const figure = (wanted: Wanted): Compared => ({
    label: 'ms',
    digits: 0,
    wanted,
    ours: [9, 3, 2],
    theirs: [10, 6, 99],
  });
  expect(isReached(figure({ share: 0.3 }))).toBe(true);
  expect(isReached(figure({ share: 0.29 }))).toBe(false);
  expect(isReached(figure({ amount: 3 }))).toBe(true);
  expect(isReached(figure({ amount: 2 }))).toBe(false);
});
