import { expect, test } from 'vitest';
import { commonEntries } from '../../../../src/domain/library/common-entries.ts';
import { terminals } from '../terminals.ts';

const frequencies = (values: (number | undefined)[]) =>
  terminals.entries.map((entry, index) => {
    const value = values[index];
    return { ...entry, frequency: value === undefined ? undefined : { value, reason: 'counted' } };
  });

const slugs = (values: (number | undefined)[], most: number): string[] =>
  commonEntries({ entries: frequencies(values) }, most).map(({ slug }) => slug);

test('the commonest entries come first, as many as are asked for', () => {
  expect(slugs([2, 30, 4], 2)).toEqual(['no-line', 'paper-out']);
});

test('an entry that states no frequency stands among those of one, in the order of the library', () => {
  expect(slugs([undefined, 0.5, 1], 9)).toEqual(['chip-not-read', 'paper-out', 'no-line']);
});

test('what is no longer maintained is not offered', () => {
  const entries = frequencies([1, 9, 2]).map((entry) =>
    entry.slug === 'no-line' ? { ...entry, retired: { since: '2026-01-01' } } : entry,
  );
  expect(commonEntries({ entries }, 9).map(({ slug }) => slug)).not.toContain('no-line');
});
