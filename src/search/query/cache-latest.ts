/**
 * Caches the results for the numbers that were asked for latest; a rejected one is read again.
 * @param most how many are kept: at least those that are needed at a time
 */
export function cacheLatest<T>(
  most: number,
  get: (number: number) => Promise<T>,
): (number: number) => Promise<T> {
  const cache = new Map<number, Promise<T>>();
  return (number) => {
    const cached = cache.get(number);
    const reading = cached ?? get(number);
    // A map keeps the order in which its keys were set.
    cache.delete(number);
    cache.set(number, reading);
    const [oldest] = cache.keys();
    if (cache.size > most && oldest !== undefined) cache.delete(oldest);
    if (!cached) reading.catch(() => cache.delete(number));
    return reading;
  };
}
