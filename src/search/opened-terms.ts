import { blockName, countOf, placeOf, shardName } from './format.ts';
import type { Block, Shard, Terms } from './format.ts';
import { gramHashOf, textHash } from './grams.ts';
import { likelyCodes, tellingGrams } from './lookups.ts';
import { openBlock } from './opened-block.ts';
import { openShard, type OpenedShard } from './opened-shard.ts';
import type { Asked } from './rank.ts';
import { scanBlock, type Candidates } from './scan.ts';

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
        counts.set(gramHashOf(list.slice(at, at + size)), countOf(level));
      }
    }
  }
  return counts;
}

/** The blocks with the groups that hold the most telling terms, by the shards that were fetched. */
function bestBlocks(
  asked: Asked,
  codes: string[],
  fetched: Map<number, OpenedShard>,
  terms: Terms,
): number[] {
  const votes = new Float64Array(terms.blocks * terms.groups);
  const vote = (groups: number[] = [], extra = 0): void => {
    const weight = Math.log(1 + votes.length / (groups.length + 1)) + extra;
    for (const group of groups) votes[group] = (votes[group] ?? 0) + weight;
  };
  for (const hash of asked.table.hashes) {
    const [number, place] = placeOf(hash, terms.shards, terms.places);
    vote(fetched.get(number)?.ofGram(place));
  }
  for (const code of codes) {
    vote(fetched.get(textHash(code) % terms.shards)?.ofCode(code), CODE);
  }
  const voted = [...votes.keys()].filter((group) => votes[group] !== 0);
  const best = voted.sort((a, b) => (votes[b] ?? 0) - (votes[a] ?? 0) || a - b);
  const blocks = new Set(best.map((group) => Math.floor(group / terms.groups)));
  return [...blocks].slice(0, BLOCKS);
}

/** The way of a large site: finds the blocks that may hold the answer. `read` gives a file by its name. */
export function openTerms(
  terms: Terms,
  read: (name: string) => Promise<unknown>,
): (asked: Asked) => Promise<Candidates> {
  const { build, shards } = terms;
  const known = countsOf(terms.common);
  const shard = remember(async (n) => openShard((await read(shardName(build, n))) as Shard));
  const block = remember(async (n) => openBlock((await read(blockName(build, n))) as Block));
  return async (asked) => {
    const { text, table } = asked;
    const counts = table.hashes.map((hash) => known.get(hash) ?? 0);
    const codes = likelyCodes(asked.codes);
    const hashes = [...codes.map(textHash), ...tellingGrams(table.hashes, counts)];
    const numbers = [...new Set(hashes.map((hash) => hash % shards))];
    const fetched = new Map(
      await Promise.all(numbers.map(async (number) => [number, await shard(number)] as const)),
    );
    const blocks = await Promise.all(bestBlocks(asked, codes, fetched, terms).map(block));
    return { scanned: blocks.flatMap((one) => scanBlock(one, text, table)), counts };
  };
}
