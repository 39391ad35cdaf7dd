import { expect, test } from 'vitest';
import { nearbyEntries } from '../../../../src/domain/library/categories.ts';
import type { Entry } from '../../../../src/domain/library/types.ts';
import { terminals } from '../terminals.ts';

/** So many entries of a category, named by their places. */
function entriesOf(count: number): Entry[] {
  const [entry] = terminals.entries;
  if (!entry) throw new Error('The fixture has no entry.');
  return Array.from({ length: count }, (_, at) => ({ ...entry, slug: String(at) }));
}
const around = (count: number, slug?: string) =>
  nearbyEntries(entriesOf(count), slug).map((entry) => Number(entry.slug));

test('a page lists all entries of a small category beside its own', () => {
  expect(around(7, '6')).toEqual([0, 1, 2, 3, 4, 5, 6]);
  expect(around(3)).toEqual([0, 1, 2]);
});

test('of a large category it lists those around its own, as many everywhere', () => {
  expect(around(500, '250')).toEqual([247, 248, 249, 250, 251, 252, 253]);
  expect(around(500, '1')).toEqual(around(500));
  expect(around(500, '499')).toEqual([493, 494, 495, 496, 497, 498, 499]);
});
