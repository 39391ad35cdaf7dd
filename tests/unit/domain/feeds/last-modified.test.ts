import { expect, test } from 'vitest';
import { lastModifiedOf, newestOf, pageDates } from '../../../../src/domain/feeds/last-modified.ts';
import { terminals } from '../terminals.ts';

const dates = new Map([
  ['chip-not-read', '2026-12-01T08:00:00Z'],
  ['no-line', '2027-01-02T03:04:05Z'],
]);
const dateOf = pageDates(terminals, dates, '/terminal/');

test('an entry without a history has the day of its review', () => {
  const changes = terminals.entries.map((entry) => lastModifiedOf(entry, dates));
  expect(changes).toEqual(['2026-12-01T08:00:00Z', '2027-01-02T03:04:05Z', '2026-11-22T00:00:00Z']);
  expect(newestOf(terminals.entries, dates)).toBe('2027-01-02T03:04:05Z');
});

test.each([
  ['/terminal/faq/chip-not-read/', '2026-12-01T08:00:00Z'],
  ['/terminal/ja/faq/chip-not-read/', '2026-12-01T08:00:00Z'],
  ['/terminal/category/card/', '2026-12-01T08:00:00Z'],
  ['/terminal/code/p-02/', '2026-11-22T00:00:00Z'],
  ['/terminal/client/portable/', '2027-01-02T03:04:05Z'],
  ['/terminal/', '2027-01-02T03:04:05Z'],
])('the page %s has the date of the latest entry it shows', (path, date) => {
  expect(dateOf(path)).toBe(date);
});
