import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openMatcher } from '../../../../src/search/text/highlights.ts';
import { normalize, normalizeInPlace } from '../../../../src/search/text/normalize.ts';

const matched = (query: string, text: string) =>
  openMatcher(query)(text).map(([start, end]) => text.slice(start, end));

describe('the parts that a query shares with a text', () => {
  test.each([
    ['the whole', '用紙がありません', '用紙がありません。', ['用紙がありません']],
    ['what differs is left out', '用紙があります', '用紙がありません', ['用紙がありま']],
    ['two parts', '回線がない。電源を切る', '回線が切れた。電源を切れ', ['回線が', '電源を切']],
    ['in any width', 'ｶｰﾄﾞヲ抜く', 'カードを抜く', ['カード']],
    ['in half width', 'カードを抜く', 'ｶｰﾄﾞを抜く', ['ｶｰﾄﾞを抜く']],
    [
      'with a placeholder for a host',
      '回線 pay.example.jp が切れた',
      '回線 {host} が切れた',
      ['回線 {host} が切れた'],
    ],
    ['without a long vowel', 'サーバの電源', 'サーバーの電源', ['サーバーの電源']],
    ['one long letter', '株式会社', '㍿です', ['㍿']],
    ['whole words', 'no paper in tray 2', 'Paper is in a tray', ['Paper', 'tray']],
    ['no pieces of words', 'certain', 'uncertainty', []],
    ['codes as a whole', 'see ERR_NO_LINE', 'ERR_NO_LINE_7 ERR_NO_LINE', ['ERR_NO_LINE']],
    ['a short query', '44', 'エラー (44)', ['44']],
    ['nothing', '用紙', '回線がありません', []],
    ['nothing of nothing', '', '回線がありません', []],
  ])('%s', (_, query, text, parts) => {
    expect(matched(query, text)).toEqual(parts);
  });
});

const pieces = fc.constantFrom(
  ...['サーバー', 'サーバ', 'ー', '証', 'カ', 'ｶﾞ', 'が', '一', 'E_1', ' ', '\n', '。', '{host}'],
  ...[
    'a.example.jp',
    'https://x.jp/y',
    '192.0.2.1:80',
    '㍿',
    '😀',
    '\u200b',
    'é',
    'e\u0301',
    'ΟΔΟΣ',
  ],
);
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(pieces, { maxLength: 20 }).map((parts) => parts.join('')),
);

test('for every string, the ranges are inside the text, in order, disjoint and not empty', () => {
  fc.assert(
    fc.property(text, text, (query, shown) => {
      let last = 0;
      for (const [start, end] of openMatcher(`${query}${shown.slice(3)}`)(shown)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        last = end;
      }
      expect(last).toBeLessThanOrEqual(shown.length);
    }),
    { numRuns: 1000 },
  );
});

test('the letters that have places are those of the normal form', () => {
  const parts = fc.array(pieces, { maxLength: 20 }).map((some) => some.join(''));
  fc.assert(
    fc.property(parts, (one) => {
      expect(normalizeInPlace(one).letters).toBe(normalize(one));
    }),
    { numRuns: 1000 },
  );
});

test('100,000 characters are matched within a second', () => {
  const start = performance.now();
  openMatcher('用紙がありません'.repeat(12_500))('用紙がありません'.repeat(1000));
  expect(performance.now() - start).toBeLessThan(1000);
});
