import { expect, test } from 'vitest';
import { cacheRead } from '../../../../src/reader/source/cache.ts';

test('a file is read again only if its text or another argument changes', () => {
  let reads = 0;
  const read = cacheRead('test', (path: string, text: string, locale: string) => {
    reads += 1;
    return `${path} ${text} ${locale}`;
  });
  expect(read('a', 'one', 'en')).toBe('a one en');
  expect([read('a', 'one', 'en'), reads]).toEqual(['a one en', 1]);
  expect([read('a', 'two', 'en'), reads]).toEqual(['a two en', 2]);
  expect([read('a', 'two', 'ja'), reads]).toEqual(['a two ja', 3]);
  expect([read('b', 'two', 'ja'), reads]).toEqual(['b two ja', 4]);
});
