import { countOf, quantizeCount } from '../index/numbers.ts';
import type { Holders } from './count-holders.ts';

/** The weights of a query’s n-grams. */
export interface Weights {
  /** What each n-gram says for an entry that holds it, by its number: the more, the fewer others do. */
  evidence: Float64Array;
  /** Returns what something says for the entries that have it, by their number. */
  evidenceOf: (holders: number) => number;
  /** The greatest evidence a single n-gram can be: it is held by one entry only. */
  top: number;
  /** How much of the query each n-gram is, by its number: the rarer among messages, the more. */
  rarity: Float64Array;
  /** The greatest rarity. */
  rarest: number;
}

/** The part that the rarity among messages has in the evidence: it orders those of one entry. By judgement. */
const WITHIN = 0.15;

/**
 * Weights the n-grams of a query.
 * - Evidence is `log((entries + 1) / (holders + 0.5))`: an n-gram that every entry holds says nothing.
 * - Rarity is the inverse document frequency, `log(1 + (total + 1) / (count + 1))`. An n-gram that occurs
 *   in no message is as rare as can be, so that a query about something else covers little of itself.
 * @param counts the number of messages that hold each n-gram
 * @param total the number of messages
 * @param rare the least frequency to be assumed
 */
export function weigh(
  { holders, entries }: Holders,
  counts: ArrayLike<number>,
  total: number,
  rare: number,
): Weights {
  const cache = new Map<number, number>();
  const rarityOf = (count: number): number => {
    const cached = cache.get(count);
    if (cached !== undefined) return cached;
    const computed = Math.log(
      1 + (total + 1) / (countOf(quantizeCount(Math.max(count, rare, 1))) + 1),
    );
    cache.set(count, computed);
    return computed;
  };
  const rarity = Float64Array.from(counts, rarityOf);
  const evidence = Float64Array.from(
    holders,
    (count, number) => evidenceOf(count, entries) + WITHIN * (rarity[number] ?? 0),
  );
  const rarest = rarityOf(0);
  return {
    evidence,
    evidenceOf: (count) => evidenceOf(count, entries),
    top: evidenceOf(1, entries) + WITHIN * rarest,
    rarity,
    rarest,
  };
}

/** Returns what something says for the entries that have it: nothing where all do. */
export function evidenceOf(holders: number, entries: number): number {
  return Math.max(0, Math.log((entries + 1) / (Math.max(holders, 1) + 0.5)));
}
