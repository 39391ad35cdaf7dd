import { expect, test } from 'vitest';
import { newestOnly } from '../../../../src/components/search-box/newest-only.ts';

test('what waits is replaced by what is newer, and what has begun is done', async () => {
  const done: number[] = [];
  let finish: (() => void) | undefined;
  const newest = newestOnly();
  const work = (number: number) => async (): Promise<number> => {
    done.push(number);
    if (number === 1) await new Promise<void>((resolve) => (finish = resolve));
    return number;
  };
  const first = newest(work(1));
  await Promise.resolve();
  const others = [2, 3, 4].map((number) => newest(work(number)));
  finish?.();
  expect(await Promise.all([first, ...others])).toEqual([1, undefined, undefined, 4]);
  expect(done).toEqual([1, 4]);
});

test('after a failure the next one is done', async () => {
  const newest = newestOnly();
  await expect(newest(() => Promise.reject(new Error('lost')))).rejects.toThrow('lost');
  expect(await newest(() => Promise.resolve('found'))).toBe('found');
});
