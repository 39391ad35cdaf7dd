import process from 'node:process';

/**
 * Returns every nth of a list that a test would go through, or the whole list where `TEST_ALL` is set:
 * `TEST_ALL=1 npm run test:e2e` asks what `npm test` has no time for.
 */
export function oneIn<T>(n: number, list: readonly T[]): T[] {
  return process.env['TEST_ALL'] ? [...list] : list.filter((_, at) => at % n === 0);
}
