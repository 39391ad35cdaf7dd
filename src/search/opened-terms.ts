import { blockName, countOf, placeOf, readList, shardName } from './format.ts';
import type { Block, Shard, Terms } from './format.ts';
import { gramHashOf, textHash } from './grams.ts';
import { likelyCodes, tellingGrams } from './lookups.ts';
import { openBlock } from './opened-block.ts';
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
  fetched: Map<number, Shard>,
  terms: Terms,
): number[] {
  const votes = new Map<number, number>();
  const vote = (list: string | undefined, extra: number): void => {
    const numbers = readList(list ?? '');
    const weight = Math.log(1 + (terms.blocks * terms.groups) / (numbers.length + 1)) + extra;
    for (const number of numbers) votes.set(number, (votes.get(number) ?? 0) + weight);
  };
  for (const hash of asked.table.hashes) {
    const [number, place] = placeOf(hash, terms.shards, terms.places);
    vote(fetched.get(number)?.grams[place], 0);
  }
  for (const code of codes) {
    const known = fetched.get(textHash(code) % terms.shards)?.codes ?? {};
    if (Object.hasOwn(known, code)) vote(known[code], CODE);
  }
  const best = [...votes].sort(([a, ofA], [b, ofB]) => ofB - ofA || a - b);
  const blocks = new Set(best.map(([number]) => Math.floor(number / terms.groups)));
  return [...blocks].slice(0, BLOCKS);
}

/** The way of a large site: finds the blocks that may hold the answer. `read` gives a file by its name. */
export function openTerms(
  terms: Terms,
  read: (name: string) => Promise<unknown>,
): (asked: Asked) => Promise<Candidates> {
  const { build, shards } = terms;
  const known = countsOf(terms.common);
  const shard = remember(async (n) => (await read(shardName(build, n))) as Shard);
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
