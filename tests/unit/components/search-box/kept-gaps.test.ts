import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  gapsFile,
  keepGaps,
  keptGaps,
  withGap,
} from '../../../../src/components/search-box/kept-gaps.ts';
import { gaps } from '../../../../src/schemas/gaps.ts';

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
  expect(keptGaps()).toBeUndefined();
  expect(keepGaps(['a'])).toBe(true);
  expect(keptGaps()).toEqual(['a']);
  keepGaps(undefined);
  expect(keptGaps()).toBeUndefined();
  expect(stored.size).toBe(0);
});

test('what is broken, and a browser that keeps nothing, count as not wanted', () => {
  stored.set('gaps /', '{');
  expect(keptGaps()).toBeUndefined();
  stored.set('gaps /', '{"a":1}');
  expect(keptGaps()).toBeUndefined();
  const refuse = () => {
    throw new Error('refused');
  };
  vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse });
  expect(keptGaps()).toBeUndefined();
  expect(keepGaps([])).toBe(false);
});

test('a search is kept without host names, and once', () => {
  const kept = withGap([], ' No line to shop.example.com ');
  expect(kept).toEqual(['No line to {host}']);
  expect(withGap(kept, 'NO LINE')).toEqual(kept);
  expect(withGap(kept, 'No line to {host}: call the centre')).toEqual([
    'No line to {host}: call the centre',
  ]);
  expect(withGap(kept, 'www.example.com')).toEqual(kept);
});

test('the oldest go, and the file always has its shape', () => {
  const full = Array.from({ length: 100 }, (_, number) => `text ${String(1000 + number)}`);
  const kept = withGap(full, `one more ${'x'.repeat(3000)}`);
  expect(kept).toHaveLength(100);
  expect(kept[0]).toBe('text 1001');
  expect(kept.at(-1)).toMatch(/^one more x/);
  expect(gaps.safeParse(JSON.parse(gapsFile(kept, 'en'))).success).toBe(true);
});

test.each(['a', 'a@', 'a.', '証明書_', 'e\u0301'])(
  'a search is kept at once, also %j without end',
  (piece) => {
    const start = performance.now();
    withGap([], piece.repeat(100_000));
    expect(performance.now() - start).toBeLessThan(1500);
  },
);
