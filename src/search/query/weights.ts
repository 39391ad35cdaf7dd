import { countOf, quantizeCount } from '../index/format.ts';

/** How telling the grams of a query are. */
export interface Weights {
  /** The weight of each gram, by its number. */
  of: Float64Array;
  /** The weight of the rarest gram. */
  top: number;
}

/**
 * How telling grams are that `counts` of `total` messages hold, none weighed as held by fewer than
 * `rare`. A gram that no message has counts as much as the rarest: so a text about something else is
 * told from one with a few slips.
 */
export function weigh(counts: ArrayLike<number>, total: number, rare: number): Weights {
  const known = new Map<number, number>();
  const weight = (count: number): number => {
    const old = known.get(count);
    if (old !== undefined) return old;
    const fresh = Math.log(
      1 + (total + 1) / (countOf(quantizeCount(Math.max(count, rare, 1))) + 1),
    );
    known.set(count, fresh);
    return fresh;
  };
  return { of: Float64Array.from(counts, weight), top: weight(0) };
}
