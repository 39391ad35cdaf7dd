import { expect, test } from 'vitest';
import { neighboursOf } from '../../../../src/domain/library/neighbours.ts';
import type { Entry } from '../../../../src/domain/library/types.ts';
import { terminals } from '../terminals.ts';

const [first, second, third] = terminals.entries.map((entry): Entry => ({
  ...entry,
  category: 'a',
}));
if (!first || !second || !third) throw new Error('The fixture has too few entries');
const slugs = (entries: Entry[], entry: Entry): (string | undefined)[] => {
  const { previous, next } = neighboursOf({ entries }, entry);
  return [previous?.slug, next?.slug];
};

test('an entry stands between those before and after it', () => {
  const entries = [first, second, third];
  expect(slugs(entries, first)).toEqual([undefined, second.slug]);
  expect(slugs(entries, second)).toEqual([first.slug, third.slug]);
  expect(slugs(entries, third)).toEqual([second.slug, undefined]);
});

test('other categories and what is retired are passed over', () => {
  const elsewhere: Entry = { ...second, category: 'b' };
  expect(slugs([first, elsewhere, third], first)).toEqual([undefined, third.slug]);
  expect(slugs([first, elsewhere, third], elsewhere)).toEqual([undefined, undefined]);
  const retired: Entry = { ...second, retired: { since: '2026-01-01' } };
  expect(slugs([first, retired, third], third)).toEqual([first.slug, undefined]);
  expect(slugs([first, retired, third], retired)).toEqual([first.slug, third.slug]);
});
