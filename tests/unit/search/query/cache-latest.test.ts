import { expect, test } from 'vitest';
import { cacheLatest } from '../../../../src/search/query/cache-latest.ts';

/** Returns a cache of two numbers, and what it has read. */
function cacheOfTwo(read: number[] = []) {
  const cached = cacheLatest(2, (number) => {
    read.push(number);
    return number < 0 ? Promise.reject(new Error('lost')) : Promise.resolve(number);
  });
  return { cached, read };
}

test('what was asked for latest is kept, and what was not asked for longest goes', async () => {
  const { cached, read } = cacheOfTwo();
  for (const number of [1, 2, 1, 3, 1, 3, 2]) expect(await cached(number)).toBe(number);
  expect(read).toEqual([1, 2, 3, 2]);
});

test('what failed is read again', async () => {
  const { cached, read } = cacheOfTwo();
  await expect(cached(-1)).rejects.toThrow('lost');
  await expect(cached(-1)).rejects.toThrow('lost');
  expect(read).toEqual([-1, -1]);
});
