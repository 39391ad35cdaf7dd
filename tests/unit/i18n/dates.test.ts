import { expect, test } from 'vitest';
import { formatDate } from '../../../src/i18n/dates.ts';

test.each([
  ['ja', '2026-11-03', '2026年11月3日'],
  ['ja', '2009-11', '2009年11月'],
  ['ja', '2009', '2009年'],
  ['en', '2026-11-03', 'November 3, 2026'],
  ['en', '2009-11', 'November 2009'],
  ['en', '2009', '2009'],
  ['en', '2026-01-01', 'January 1, 2026'],
  ['en', '2026-12-31', 'December 31, 2026'],
])('in %s, %s is written %s, wherever the machine stands', (locale, date, text) => {
  expect(formatDate(locale, date)).toBe(text);
});
