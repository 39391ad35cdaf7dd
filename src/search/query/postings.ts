import { blockName, shardName, type IndexBlock, type Shard, type Terms } from '../index/format.ts';
import { bucketOf, countOf } from '../index/numbers.ts';
import { ngramHashOf, textHash } from '../text/ngrams.ts';
import { selectCodes, selectNgrams } from './term-selection.ts';
import { openBlock } from '../index/open-block.ts';
import { cacheLatest } from './cache-latest.ts';
import { openShard, type OpenedShard } from './shard.ts';
import type { ParsedQuery } from './parse-query.ts';
import type { Candidates, CandidateSource } from './candidates.ts';

/** The most blocks a query is compared with: fewer miss more (docs/finder.md). */
const BLOCKS = 8;
/** The share of the votes of the best block that another one needs to be looked at. By judgement. */
const NEAR = 0.7;
/** The n-grams that are looked up first, at the least, and the share of them that settles it. By judgement. */
const FIRST = 10;
const SETTLED = 0.8;
/** The vote of a code for its groups: more than that of all n-grams together. */
const CODE = 1000;

/**
 * The most blocks and shards that are kept open, a few times those of one query, so that memory has a bound.
 * Measured with 25,000 messages: 96 blocks take three times the memory, and no query is faster.
 */
const OPEN_BLOCKS = 24;
const OPEN_SHARDS = 320;

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
 * Returns the votes for each group. Every term of the query whose shard was fetched votes for the groups in
 * its posting list, the more the shorter the list is.
 */
function votesOf(
  asked: ParsedQuery,
  codes: string[],
  fetched: Map<number, OpenedShard>,
  terms: Terms,
): Float64Array {
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
  return votes;
}

/** Tells whether one group has nearly all of the n-grams that were looked up. */
function isSettled(hashes: number[], fetched: Map<number, OpenedShard>, terms: Terms): boolean {
  const holders = new Uint16Array(terms.blocks * terms.groups);
  for (const hash of hashes) {
    const [number, place] = bucketOf(hash, terms.shards, terms.places);
    for (const group of fetched.get(number)?.ofGram(place) ?? []) {
      holders[group] = (holders[group] ?? 0) + 1;
    }
  }
  const most = holders.reduce((highest, count) => Math.max(highest, count), 0);
  return hashes.length >= FIRST && most >= SETTLED * hashes.length;
}

/** Returns the votes of each block: those of its best group. */
function ofBlocks(votes: Float64Array, groups: number): Float64Array {
  const blocks = new Float64Array(votes.length / groups);
  for (let group = 0; group < votes.length; group += 1) {
    const vote = votes[group] ?? 0;
    if (vote === 0) continue;
    const block = Math.floor(group / groups);
    if (vote > (blocks[block] ?? 0)) blocks[block] = vote;
  }
  return blocks;
}

/**
 * Returns the indexes of up to `most` highest votes, best first, ties in order; none that is far below the
 * first.
 */
function best(most: number, votes: Float64Array): number[] {
  const left = Float64Array.from(votes);
  const places: number[] = [];
  while (places.length < most) {
    let place = 0;
    for (let at = 1; at < left.length; at += 1) {
      if ((left[at] ?? 0) > (left[place] ?? 0)) place = at;
    }
    const vote = left[place] ?? 0;
    if (vote === 0 || vote < NEAR * (votes[places[0] ?? place] ?? 0)) break;
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
  const shard = cacheLatest(OPEN_SHARDS, async (n) =>
    openShard((await read(shardName(build, n))) as Shard),
  );
  const block = cacheLatest(OPEN_BLOCKS, async (n) =>
    openBlock((await read(blockName(build, n))) as IndexBlock),
  );
  const frequencyOf = (hash: number): number => frequencies.get(hash) ?? 0;
  const fetchShards = async (hashes: number[]): Promise<Map<number, OpenedShard>> => {
    const numbers = [...new Set(hashes.map((hash) => (hash >>> 0) % shards))];
    return new Map(
      await Promise.all(numbers.map(async (number) => [number, await shard(number)] as const)),
    );
  };
  const select = async (asked: ParsedQuery): Promise<Candidates> => {
    const { hashes } = asked.table;
    const grams = selectNgrams(hashes, hashes.map(frequencyOf));
    const codes = selectCodes(asked.codes);
    // Of a whole message every n-gram leads to the same group: half of them will do.
    const first = grams.filter((_, at) => at % 2 === 0);
    const named = codes.map(textHash);
    let fetched = await fetchShards([...named, ...first]);
    if (!isSettled(first, fetched, terms)) fetched = await fetchShards([...named, ...grams]);
    const placesBy = (most: number, byCodes: string[]): number[] =>
      best(most, ofBlocks(votesOf(asked, byCodes, fetched, terms), terms.groups));
    // A text that mentions a code of others is in the block that its own n-grams vote for.
    const places = [...new Set([...placesBy(BLOCKS, codes), ...placesBy(1, [])])];
    return { blocks: await Promise.all(places.map(block)), frequencyOf };
  };
  return { select, weightOf: (hash) => (frequencies.has(hash) ? 1 : 0) };
}
