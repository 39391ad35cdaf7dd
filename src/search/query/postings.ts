import { blockName, countOf, bucketOf, shardName } from '../index/format.ts';
import type { IndexBlock, Shard, Terms } from '../index/format.ts';
import { ngramHashOf, textHash } from '../text/ngrams.ts';
import { selectCodes, selectNgrams } from './term-selection.ts';
import { openBlock } from '../index/open-block.ts';
import { openShard, type OpenedShard } from './shard.ts';
import type { ParsedQuery } from './parse-query.ts';
import type { Candidates, CandidateSource } from './candidates.ts';

/** The most blocks a query is compared with: fewer miss more (docs/finder.md). */
const BLOCKS = 8;
/** The vote of a code for its groups: more than that of all n-grams together. */
const CODE = 1000;

/** Caches the result for each number; a rejected one is read again. */
function remember<T>(get: (number: number) => Promise<T>): (number: number) => Promise<T> {
  const cache = new Map<number, Promise<T>>();
  return (number) => {
    const cached = cache.get(number);
    if (cached) return cached;
    const reading = get(number);
    cache.set(number, reading);
    reading.catch(() => cache.delete(number));
    return reading;
  };
}

/** Returns the document frequency of the common n-grams, by their hashes. */
function countsOf(common: Terms['common']): Map<number, number> {
  const counts = new Map<number, number>();
  for (const [level, lists] of common.entries()) {
    for (const [index, list] of lists.entries()) {
      const size = index + 2;
      for (let at = 0; at < list.length; at += size) {
        counts.set(ngramHashOf(list.slice(at, at + size)), countOf(level));
      }
    }
  }
  return counts;
}

/**
 * Returns the blocks with the best groups. Every term of the query whose shard was fetched votes for
 * the groups in its posting list, the more the shorter the list is.
 */
function bestBlocks(
  asked: ParsedQuery,
  codes: string[],
  fetched: Map<number, OpenedShard>,
  terms: Terms,
): number[] {
  const votes = new Float64Array(terms.blocks * terms.groups);
  const vote = (groups: number[] | undefined, extra = 0): void => {
    if (!groups) return;
    const weight = Math.log(1 + votes.length / (groups.length + 1)) + extra;
    for (const group of groups) votes[group] = (votes[group] ?? 0) + weight;
  };
  for (const hash of asked.table.hashes) {
    const [number, place] = bucketOf(hash, terms.shards, terms.places);
    vote(fetched.get(number)?.ofGram(place));
  }
  for (const code of codes) {
    vote(fetched.get(textHash(code) % terms.shards)?.ofCode(code), CODE);
  }
  return best(BLOCKS, ofBlocks(votes, terms.groups));
}

/** Returns the votes of each block: those of its best group. */
function ofBlocks(votes: Float64Array, groups: number): Float64Array {
  const blocks = new Float64Array(votes.length / groups);
  for (const [group, vote] of votes.entries()) {
    const block = Math.floor(group / groups);
    if (vote > (blocks[block] ?? 0)) blocks[block] = vote;
  }
  return blocks;
}

/** Returns the indexes of up to `most` highest votes, best first, ties in order. No vote, no place. */
function best(most: number, votes: Float64Array): number[] {
  const left = Float64Array.from(votes);
  const places: number[] = [];
  while (places.length < most) {
    let place = 0;
    for (let at = 1; at < left.length; at += 1) {
      if ((left[at] ?? 0) > (left[place] ?? 0)) place = at;
    }
    if (!left[place]) break;
    places.push(place);
    left[place] = 0;
  }
  return places;
}

/**
 * Opens the posting lists of a large site. Candidates are the messages of the blocks that the most useful
 * terms of a query vote for; shards and blocks are fetched as they are needed.
 * @param read returns the content of a file of the index, by its name
 */
export function openPostings(
  terms: Terms,
  read: (name: string) => Promise<unknown>,
): CandidateSource {
  const { build, shards } = terms;
  const frequencies = countsOf(terms.common);
  const shard = remember(async (n) => openShard((await read(shardName(build, n))) as Shard));
  const block = remember(async (n) => openBlock((await read(blockName(build, n))) as IndexBlock));
  const frequencyOf = (hash: number): number => frequencies.get(hash) ?? 0;
  const select = async (asked: ParsedQuery): Promise<Candidates> => {
    const { table } = asked;
    const counts = table.hashes.map(frequencyOf);
    const codes = selectCodes(asked.codes);
    const hashes = [...codes.map(textHash), ...selectNgrams(table.hashes, counts)];
    const numbers = [...new Set(hashes.map((hash) => (hash >>> 0) % shards))];
    const fetched = new Map(
      await Promise.all(numbers.map(async (number) => [number, await shard(number)] as const)),
    );
    const blocks = await Promise.all(bestBlocks(asked, codes, fetched, terms).map(block));
    return { blocks, frequencyOf };
  };
  return { select, weightOf: (hash) => (frequencies.has(hash) ? 1 : 0) };
}
