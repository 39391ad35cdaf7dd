import type { Shard, Terms } from './format.ts';
import { bucketOf, encodeList, quantizeCount } from './numbers.ts';
import { ngramHashOf, ngramsOf, textHash } from '../text/ngrams.ts';
import type { OpenedBlock } from './open-block.ts';

/** The postings of all terms, before they are split into shards. */
interface Postings {
  /** The number of messages that contain an n-gram. */
  counts: Map<string, number>;
  /** The posting lists of n-grams and of codes: ascending numbers of groups. */
  grams: Map<string, number[]>;
  codes: Map<string, number[]>;
}

/** The number of messages in a group. By judgement between 1 and 16, which answer alike. */
const GROUP = 4;
/** The most n-grams the head lists: more make it larger, for the same answers (docs/finder.md). */
const COMMON = 6000;
/** The number of buckets in a shard: more make shards larger, fewer make more files (docs/finder.md). */
const PLACES = 48;
/** The most shards of an index. By judgement: a limit on the number of files that are published. */
const MOST_SHARDS = 2048;

/** Appends a group to the posting list of a key; groups arrive in ascending order. */
function add<K>(map: Map<K, number[]>, key: K, group: number): void {
  const list = map.get(key);
  if (!list) map.set(key, [group]);
  else if (list.at(-1) !== group) list.push(group);
}

function postingsOf(blocks: OpenedBlock[], groups: number): Postings {
  const postings: Postings = { counts: new Map(), grams: new Map(), codes: new Map() };
  for (const [number, { messages, lines }] of blocks.entries()) {
    for (const [at, message] of messages.entries()) {
      const group = number * groups + Math.floor(at / GROUP);
      const text = message.lines.map((line) => lines[line] ?? '').join('');
      for (const gram of ngramsOf(text)) {
        postings.counts.set(gram, (postings.counts.get(gram) ?? 0) + 1);
        add(postings.grams, gram, group);
      }
      for (const code of message.codes) add(postings.codes, code, group);
    }
  }
  return postings;
}

/** Returns the union of two ascending lists, ascending. */
function union(some: number[], others: number[]): number[] {
  if (some.length === 0) return others;
  return [...new Set([...some, ...others])].sort((a, b) => a - b);
}

/** Returns the common n-grams by quantised count, and the count above which an n-gram is common. */
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
 * Builds the shards of posting lists, and what the head of the index says of them.
 * @param blockSize the number of messages in a block
 * @param rare the count up to which an n-gram is rare; higher in the result if the n-grams above it
 *   are too many for the head
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
  const buckets = Array.from({ length: shards }, () =>
    Array.from({ length: places }, (): number[] => []),
  );
  for (const [gram, list] of grams) {
    const [shard, place] = bucketOf(ngramHashOf(gram), shards, places);
    const lists = buckets[shard];
    if (lists) lists[place] = union(lists[place] ?? [], list);
  }
  const made = buckets.map((lists): Shard => ({
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
