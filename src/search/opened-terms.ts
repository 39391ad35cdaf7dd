import { blockName, countOf, placeOf, readList, shardName } from './format.ts';
import type { Block, Shard, Terms } from './format.ts';
import { gramHashOf, textHash } from './grams.ts';
import { openBlock } from './opened-block.ts';
import type { Asked } from './rank.ts';
import { scanBlock, type Candidates } from './scan.ts';

/** How many grams and codes a query looks up at most, and how many blocks it is compared with. */
export const L = { GRAMS: 32, CODES: 4, BLOCKS: 14 };
/** Nothing longer is a code. */
const LONGEST_CODE = 80;
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

/** Up to `most` of a list, evenly spread. */
function spread<T>(list: T[], most: number): T[] {
  const step = Math.max(1, list.length / most);
  return list.filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step));
}

/**
 * The hashes of the grams to look up. Which of the rare ones are slips and which are somebody's is not
 * known, so they are taken from all over the text; where there are few, the least common ones as well.
 */
function telling(hashes: number[], counts: ArrayLike<number>): number[] {
  const numbers = hashes.map((_, number) => number);
  const rare = numbers.filter((number) => counts[number] === 0);
  const common = numbers
    .filter((number) => counts[number] !== 0)
    .sort((a, b) => (counts[a] ?? 0) - (counts[b] ?? 0));
  const chosen = [...spread(rare, L.GRAMS), ...common].slice(0, L.GRAMS);
  return chosen.map((number) => hashes[number] ?? 0);
}

/** The longest of what may be codes: the shorter, the more likely it is a plain word. */
function likely(codes: Set<string>): string[] {
  return [...codes]
    .filter((code) => code.length <= LONGEST_CODE)
    .sort((a, b) => b.length - a.length)
    .slice(0, L.CODES);
}

/** The blocks that hold the most telling terms, by the shards that were fetched. */
function bestBlocks(
  asked: Asked,
  codes: string[],
  fetched: Map<number, Shard>,
  terms: Terms,
): number[] {
  const votes = new Map<number, number>();
  const vote = (list: string | undefined, extra: number): void => {
    const numbers = readList(list ?? '');
    const weight = Math.log(1 + terms.blocks * terms.groups / (numbers.length + 1)) + extra;
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
  return [...blocks].slice(0, L.BLOCKS);
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
    const codes = likely(asked.codes);
    const hashes = [...codes.map(textHash), ...telling(table.hashes, counts)];
    const numbers = [...new Set(hashes.map((hash) => hash % shards))];
    const fetched = new Map(
      await Promise.all(numbers.map(async (number) => [number, await shard(number)] as const)),
    );
    const blocks = await Promise.all(bestBlocks(asked, codes, fetched, terms).map(block));
    return { scanned: blocks.flatMap((one) => scanBlock(one, text, table)), counts };
  };
}
