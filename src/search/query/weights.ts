import { countOf, quantizeCount } from '../index/format.ts';
import type { OpenedBlock } from '../index/open-block.ts';
import { ngramHash } from '../text/ngrams.ts';
import type { TrigramWeight } from './choose-text.ts';
import type { MessageMatch } from './match-block.ts';

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
  matches: MessageMatch[],
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
  const { holders, entries } = countHolders(matches, counts.length);
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
 * one that none holds. Counts them when it is first called, as only long queries need it.
 */
export function openTrigramWeights(blocks: OpenedBlock[]): TrigramWeight {
  let weights: Map<number, number> | undefined;
  return (hash) => (weights ??= trigramWeights(blocks)).get(hash) ?? 0;
}

function trigramWeights(blocks: OpenedBlock[]): Map<number, number> {
  const holders = new Map<number, Set<string>>();
  const slugs = new Set<string>();
  for (const { messages, lines } of blocks) {
    for (const { lines: own, entry } of messages) {
      slugs.add(entry);
      for (const line of own) {
        const text = lines[line] ?? '';
        for (let at = 2; at < text.length; at += 1) {
          const [one, two, three] = [at - 2, at - 1, at].map((place) => text.charCodeAt(place));
          const hash = ngramHash(one ?? 0, two ?? 0, three);
          const entries = holders.get(hash);
          if (entries) entries.add(entry);
          else holders.set(hash, new Set([entry]));
        }
      }
    }
  }
  return new Map([...holders].map(([hash, { size }]) => [hash, evidenceOf(size, slugs.size)]));
}

/** Returns what something says for the entries that have it: nothing where all do. */
function evidenceOf(holders: number, entries: number): number {
  return Math.max(0, Math.log((entries + 1) / (Math.max(holders, 1) + 0.5)));
}

/** Counts the entries among the candidates, and how many of them hold each n-gram. */
function countHolders(
  matches: MessageMatch[],
  size: number,
): { holders: Uint32Array; entries: number } {
  const holders = new Uint32Array(size);
  const byEntry = Map.groupBy(matches, ({ message }) => message.entry);
  const seen = new Int32Array(size).fill(-1);
  let number = 0;
  for (const matchesOfEntry of byEntry.values()) {
    for (const { grams } of matchesOfEntry) {
      for (const gram of grams) {
        if (seen[gram] === number) continue;
        seen[gram] = number;
        holders[gram] = (holders[gram] ?? 0) + 1;
      }
    }
    number += 1;
  }
  return { holders, entries: byEntry.size };
}
