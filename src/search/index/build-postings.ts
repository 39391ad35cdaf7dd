import { quantizeCount, bucketOf, encodeList, type Shard, type Terms } from './format.ts';
import { ngramHashOf, ngramsOf, textHash } from '../text/ngrams.ts';
import type { OpenedBlock } from './open-block.ts';

/** Where terms are held. */
interface Postings {
  /** How many messages hold a gram. */
  counts: Map<string, number>;
  /** The groups that hold a gram, and a code, in order. */
  grams: Map<string, number[]>;
  codes: Map<string, number[]>;
}

/** How many messages make a group. */
const GROUP = 4;
/** How many grams the head lists at most. */
const COMMON = 6000;
/** How many places a shard is to have: so many that it is small, and that there are not too many. */
const PLACES = 48;
const MOST_SHARDS = 2048;

/** Adds a group to those of a key; groups come in order. */
function add<K>(map: Map<K, number[]>, key: K, group: number): void {
  const known = map.get(key);
  if (!known) map.set(key, [group]);
  else if (known.at(-1) !== group) known.push(group);
}

function postingsOf(blocks: OpenedBlock[], groups: number): Postings {
  const postings: Postings = { counts: new Map(), grams: new Map(), codes: new Map() };
  for (const [number, { messages, lines }] of blocks.entries()) {
    for (const [at, message] of messages.entries()) {
      const group = number * groups + Math.floor(at / GROUP);
      const held = message.lines.map((line) => lines[line] ?? '').join('');
      for (const gram of ngramsOf(held)) {
        postings.counts.set(gram, (postings.counts.get(gram) ?? 0) + 1);
        add(postings.grams, gram, group);
      }
      for (const code of message.codes) add(postings.codes, code, group);
    }
  }
  return postings;
}

/** The numbers of two ascending lists, each once, in order. */
function union(some: number[], others: number[]): number[] {
  if (some.length === 0) return others;
  return [...new Set([...some, ...others])].sort((a, b) => a - b);
}

/** The common grams by their level, and the count from which on a gram is common. */
function commonOf(
  counts: Map<string, number>,
  rare: number,
): Pick<Terms, 'common'> & { rare: number } {
  const frequent = [...counts].filter(([, count]) => count > rare).sort(([, a], [, b]) => b - a);
  const limit = Math.max(rare, frequent[COMMON]?.[1] ?? 0);
  const common: [string, string][] = [];
  const listed = frequent.filter(([, count]) => count > limit).sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [gram, count] of listed) {
    const level = quantizeCount(count);
    while (common.length <= level) common.push(['', '']);
    const at = common[level];
    if (at) at[gram.length - 2] += gram;
  }
  return { common, rare: limit };
}

/**
 * Makes the shards, and what the head says of terms.
 * @param blockSize how many messages a block has
 * @param rare what the head would say is rare without terms
 */
export function buildPostings(
  blocks: OpenedBlock[],
  blockSize: number,
  rare: number,
): { terms: Omit<Terms, 'build'>; rare: number; shards: Shard[] } {
  const groups = Math.ceil(blockSize / GROUP);
  const { counts, grams, codes } = postingsOf(blocks, groups);
  const shards = Math.min(MOST_SHARDS, Math.ceil((grams.size + 1) / PLACES));
  const places = Math.ceil((grams.size + 1) / shards);
  const held = Array.from({ length: shards }, () =>
    Array.from({ length: places }, (): number[] => []),
  );
  for (const [gram, list] of grams) {
    const [shard, place] = bucketOf(ngramHashOf(gram), shards, places);
    const lists = held[shard];
    if (lists) lists[place] = union(lists[place] ?? [], list);
  }
  const made = held.map((lists): Shard => ({
    grams: lists.map(encodeList),
    codes: {},
  }));
  for (const [code, list] of codes) {
    const shard = made[bucketOf(textHash(code), shards, places)[0]];
    if (shard) shard.codes[code] = encodeList(list);
  }
  const { common, rare: limit } = commonOf(counts, rare);
  return {
    terms: { blocks: blocks.length, groups, shards, places, common },
    rare: limit,
    shards: made,
  };
}
