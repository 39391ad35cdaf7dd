import { blockName, countOf, bucketOf, shardName } from '../index/format.ts';
import type { IndexBlock, Shard, Terms } from '../index/format.ts';
import { ngramHashOf, textHash } from '../text/ngrams.ts';
import { selectCodes, selectNgrams } from './term-selection.ts';
import { openBlock } from '../index/open-block.ts';
import { openShard, type OpenedShard } from './shard.ts';
import type { ParsedQuery } from './rank.ts';
import { matchBlock, type Candidates } from './match-block.ts';

/** How many blocks a query is compared with. */
const BLOCKS = 8;
/** What a code counts for when blocks are chosen: more than all grams. */
const CODE = 1000;

/** Keeps what was read; what failed is read again. */
function remember<T>(get: (number: number) => Promise<T>): (number: number) => Promise<T> {
  const known = new Map<number, Promise<T>>();
  return (number) => {
    const old = known.get(number);
    if (old) return old;
    const fresh = get(number);
    known.set(number, fresh);
    fresh.catch(() => known.delete(number));
    return fresh;
  };
}

/** How many messages hold a common gram, by its hash. */
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

/** The blocks with the groups that hold the most telling terms, by the shards that were fetched. */
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

/** The votes of each block: those of the best group in it. */
function ofBlocks(votes: Float64Array, groups: number): Float64Array {
  const blocks = new Float64Array(votes.length / groups);
  for (const [group, vote] of votes.entries()) {
    const block = Math.floor(group / groups);
    if (vote > (blocks[block] ?? 0)) blocks[block] = vote;
  }
  return blocks;
}

/** The places of the highest votes, best first, of equal ones the first. What got none is left out. */
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

/** The way of a large site: finds the blocks that may hold the answer. `read` gives a file by its name. */
export function openPostings(
  terms: Terms,
  read: (name: string) => Promise<unknown>,
): (asked: ParsedQuery) => Promise<Candidates> {
  const { build, shards } = terms;
  const known = countsOf(terms.common);
  const shard = remember(async (n) => openShard((await read(shardName(build, n))) as Shard));
  const block = remember(async (n) => openBlock((await read(blockName(build, n))) as IndexBlock));
  return async (asked) => {
    const { text, table } = asked;
    const counts = table.hashes.map((hash) => known.get(hash) ?? 0);
    const codes = selectCodes(asked.codes);
    const hashes = [...codes.map(textHash), ...selectNgrams(table.hashes, counts)];
    const numbers = [...new Set(hashes.map((hash) => (hash >>> 0) % shards))];
    const fetched = new Map(
      await Promise.all(numbers.map(async (number) => [number, await shard(number)] as const)),
    );
    const blocks = await Promise.all(bestBlocks(asked, codes, fetched, terms).map(block));
    return { scanned: blocks.flatMap((one) => matchBlock(one, text, table)), counts };
  };
}
