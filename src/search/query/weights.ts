import { countOf, quantizeCount } from '../index/format.ts';

/** The weights of a query’s n-grams: the rarer, the heavier. */
export interface Weights {
  /** The weight of each n-gram, by its number. */
  of: Float64Array;
  /** The weight of the rarest n-gram there can be. */
  top: number;
}

/**
 * Weights n-grams by inverse document frequency, `log(1 + (total + 1) / (count + 1))`. An n-gram that
 * occurs in no message weighs as much as the rarest, so that a query about something else covers
 * little of itself, and one with a few typing errors still covers most.
 * @param counts the document frequency of each n-gram
 * @param total the number of messages
 * @param rare the least frequency to be assumed
 */
export function weigh(counts: ArrayLike<number>, total: number, rare: number): Weights {
  const cache = new Map<number, number>();
  const weight = (count: number): number => {
    const cached = cache.get(count);
    if (cached !== undefined) return cached;
    const computed = Math.log(
      1 + (total + 1) / (countOf(quantizeCount(Math.max(count, rare, 1))) + 1),
    );
    cache.set(count, computed);
    return computed;
  };
  return { of: Float64Array.from(counts, weight), top: weight(0) };
}
