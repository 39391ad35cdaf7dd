import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { missedSearches } from '../../../../src/schemas/missed-searches.ts';
import { importAgain } from '../../../support/import-again.ts';

const { missedSearchesFile, writeMissedSearches, readMissedSearches, withMissedSearch } =
  (await importAgain(
    'src/components/search-box/stored-missed-searches.ts',
  )) as typeof import('../../../../src/components/search-box/stored-missed-searches.ts');

let stored: Map<string, string>;
beforeEach(() => {
  stored = new Map();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => stored.set(key, value),
    removeItem: (key: string) => stored.delete(key),
  });
});
afterEach(() => vi.unstubAllGlobals());

test('nothing is kept unless one wants it, and nothing is left when one does not', () => {
  expect(readMissedSearches()).toBeUndefined();
  expect(writeMissedSearches(['a'])).toBe(true);
  expect(readMissedSearches()).toEqual(['a']);
  writeMissedSearches(undefined);
  expect(readMissedSearches()).toBeUndefined();
  expect(stored.size).toBe(0);
});

test('what is broken, and a browser that keeps nothing, count as not wanted', () => {
  stored.set('gaps /', '{');
  expect(readMissedSearches()).toBeUndefined();
  stored.set('gaps /', '{"a":1}');
  expect(readMissedSearches()).toBeUndefined();
  const refuse = () => {
    throw new Error('refused');
  };
  vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse });
  expect(readMissedSearches()).toBeUndefined();
  expect(writeMissedSearches([])).toBe(false);
});

test('a search is kept without host names, and once', () => {
  const kept = withMissedSearch([], ' No line to shop.example.com ');
  expect(kept).toEqual(['No line to {host}']);
  expect(withMissedSearch(kept, 'NO LINE')).toEqual(kept);
  expect(withMissedSearch(kept, 'No line to {host}: call the centre')).toEqual([
    'No line to {host}: call the centre',
  ]);
  expect(withMissedSearch(kept, 'www.example.com')).toEqual(kept);
});

test('the oldest go, and the file always has its shape', () => {
  const full = Array.from({ length: 100 }, (_, number) => `text ${String(1000 + number)}`);
  const kept = withMissedSearch(full, `one more ${'x'.repeat(3000)}`);
  expect(kept).toHaveLength(100);
  expect(kept[0]).toBe('text 1001');
  expect(kept.at(-1)).toMatch(/^one more x/);
  expect(missedSearches.safeParse(JSON.parse(missedSearchesFile(kept, 'en'))).success).toBe(true);
});

test.each(['a', 'a@', 'a.', '証明書_', 'e\u0301'])(
  'a search is kept at once, also %j without end',
  (piece) => {
    const start = performance.now();
    withMissedSearch([], piece.repeat(100_000));
    expect(performance.now() - start).toBeLessThan(1500);
  },
);
