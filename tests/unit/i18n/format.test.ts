import { expect, test } from 'vitest';
import { formatDate, formatMoment, listSeparator, localDay } from '../../../src/i18n/format.ts';

test.each([
  ['ja', '2026-11-03', '2026年11月3日'],
  ['ja', '2009-11', '2009年11月'],
  ['ja', '2009', '2009年'],
  ['en', '2026-11-03', '3 November 2026'],
  ['en', '2009-11', 'November 2009'],
  ['en', '2009', '2009'],
  ['en', '2026-01-01', '1 January 2026'],
  ['en', '2026-12-31', '31 December 2026'],
])('in %s, %s is written %s, wherever the machine stands', (locale, date, text) => {
  expect(formatDate(locale, date)).toBe(text);
});

test('a day and a moment are those of the reader’s own calendar and clock', () => {
  const moment = new Date(2026, 0, 3, 23, 5);
  expect(localDay(moment)).toBe('2026-01-03');
  expect(formatMoment('ja', moment)).toMatch(/^2026年1月3日 23:05 \S/);
  expect(formatMoment('en', moment)).toMatch(/^3 January 2026 at 23:05 \S/);
});

test('a list is separated as its language does', () => {
  expect(['ja', 'en', 'zh-Hans'].map(listSeparator)).toEqual(['、', ', ', '、']);
});
