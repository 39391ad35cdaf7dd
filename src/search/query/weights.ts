import { countOf, quantizeCount } from '../index/format.ts';
import type { OpenedBlock } from '../index/open-block.ts';
import type { TrigramWeight } from './choose-text.ts';

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
 * @param blocks the candidates
 * @param hashes the n-grams of the query
 * @param counts the number of messages that hold each n-gram
 * @param total the number of messages
 * @param rare the least frequency to be assumed
 */
export function weigh(
  blocks: OpenedBlock[],
  hashes: number[],
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
  const { holders, entries } = countHolders(blocks, hashes);
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

/**
 * Returns a function that tells how much a trigram of the messages says, by the entries that hold it; 0 of
 * one that none holds.
 */
export function openTrigramWeights(block: OpenedBlock): TrigramWeight {
  let weights: Float64Array | undefined;
  return (hash) => {
    const { numbers, holders, entries } = block.ngrams();
    weights ??= Float64Array.from(holders, (held) =>
      held ? evidenceOf(held.length, entries.length) : 0,
    );
    const number = numbers.get(hash);
    return number === undefined ? 0 : (weights[number] ?? 0);
  };
}

/** Returns what something says for the entries that have it: nothing where all do. */
function evidenceOf(holders: number, entries: number): number {
  return Math.max(0, Math.log((entries + 1) / (Math.max(holders, 1) + 0.5)));
}

/** Counts the entries among the candidates, and how many of them hold each n-gram. */
function countHolders(
  blocks: OpenedBlock[],
  hashes: number[],
): { holders: Uint32Array; entries: number } {
  const holders = new Uint32Array(hashes.length);
  const parts = blocks.map((block) => block.ngrams());
  const slugs = [...new Set(parts.flatMap(({ entries }) => entries))];
  const numberOf = new Map(slugs.map((slug, number) => [slug, number]));
  const global = parts.map(({ entries }) => entries.map((slug) => numberOf.get(slug) ?? 0));
  const seen = new Int32Array(slugs.length).fill(-1);
  for (const [gram, hash] of hashes.entries()) {
    for (const [part, { numbers, holders: held }] of parts.entries()) {
      for (const own of held[numbers.get(hash) ?? -1] ?? []) {
        const entry = global[part]?.[own] ?? 0;
        if (seen[entry] === gram) continue;
        seen[entry] = gram;
        holders[gram] = (holders[gram] ?? 0) + 1;
      }
    }
  }
  return { holders, entries: slugs.length };
}
