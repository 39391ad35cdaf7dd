/**
 * The form of the index of messages. It is a folder of JSON files, made by `buildIndex` and read by
 * `openIndex`; `addressOf` tells where a file of it is served.
 *
 * `index` is the **head**. Messages lie in **blocks**, and a block is complete in itself: the texts as
 * people see them, each line once, and what a result shows. There is no copy of the texts in normal
 * form and no list of words: whoever opens a block normalises its lines, and a query is compared with
 * all of them. A small site has one block, which lies in the head; that is all.
 *
 * A large site has many blocks, with messages that are alike in the same one, and finds the few that
 * matter through **terms**. A term is a gram of a normalised message (`grams.ts`) or the key of a code
 * (`codes-in.ts`).
 * - The head lists the common grams, those that many messages hold. A gram that is not among them is
 *   rare, or nobody's; the ranking treats all of these alike, on a small site as well.
 * - The file `<build>-s<n>` is a **shard**. It lists the groups of messages that hold each term of a
 *   share of all terms; a group is a few messages that follow one another in a block. Grams that have
 *   a place in common (`placeOf`) have their lists in common as well, which costs a look at a wrong
 *   group at worst.
 * - The file `<build>-b<n>` is a block.
 *
 * `build` is made of the content, so that files of two builds are never mixed: a browser that still has
 * the head of yesterday asks for files that are gone, fails, and loads the head again.
 */

/** Raised whenever a reader of the old form could not read the new one. */
export const FORMAT = 1;

/** The name of the head. */
export const HEAD = 'index';

/** The head of the index. */
export interface Head {
  format: number;
  /** The language of the pages the rows lead to. */
  locale: string;
  /** How many messages there are. */
  total: number;
  /** A gram that fewer messages hold is weighed as if this many did. */
  rare: number;
  /** The only block, or how the others are found. */
  block?: IndexBlock;
  terms?: Terms;
}

export interface Terms {
  build: string;
  blocks: number;
  /** Groups in each block: group `n` of all is in block `n / groups`. */
  groups: number;
  shards: number;
  /** Places for grams in each shard. */
  places: number;
  /** At each level of frequency (`levelOf`), the common grams of two and of three characters, joined. */
  common: [twos: string, threes: string][];
}

/** The groups that hold the grams of each place, and each code, as `writeList` writes them. */
export interface Shard {
  grams: string[];
  codes: Record<string, string>;
}

/** What the messages of one entry share: slug, title, summary, address without the anchor, sign. */
export type EntryRow = [slug: string, title: string, summary: string, url: string, sign?: string];

/**
 * One message. Numbers point into the lists of the block. `url` is there where it is not the entry's
 * with the anchor of the message.
 */
export type MessageRow = [
  entry: number,
  id: string,
  client: number,
  shownBy: number,
  language: number,
  lines: number[],
  codes: number[],
  url?: string,
];

export interface IndexBlock {
  entries: EntryRow[];
  clients: string[];
  shownBy: string[];
  languages: string[];
  lines: string[];
  codes: string[];
  messages: MessageRow[];
  /** The place of each message among all, where they are not simply all in order. */
  places?: number[];
}

/** Where a file of the index lies, given the address of the folder, ending in a slash. */
export function indexFileUrl(folder: string, name: string): string {
  return `${folder}${name}.json`;
}

export const blockName = (build: string, number: number): string => `${build}-b${String(number)}`;
export const shardName = (build: string, number: number): string => `${build}-s${String(number)}`;

/** The shard a term is in, and its place there. */
export function bucketOf(
  hash: number,
  shards: number,
  places: number,
): [shard: number, place: number] {
  const whole = hash >>> 0;
  return [whole % shards, Math.floor(whole / shards) % places];
}

const STEPS = 2;

/** A count on a scale with two steps to each doubling. What ranks is the level, never the count. */
export function quantizeCount(count: number): number {
  return count < 1 ? 0 : Math.round(STEPS * Math.log2(count));
}

/** The count a level stands for. */
export function countOf(level: number): number {
  return 2 ** (level / STEPS);
}

/** Ascending numbers as the steps between them, each in base 36; a step below 36 is one character, others stand in commas. */
export function encodeList(numbers: number[]): string {
  return numbers
    .map((number, at) => number - (at === 0 ? -1 : (numbers[at - 1] ?? 0)) - 1)
    .map((step) => (step < 36 ? step.toString(36) : `,${step.toString(36)},`))
    .join('');
}

/** The numbers `writeList` has written. */
export function decodeList(text: string): number[] {
  const numbers: number[] = [];
  let last = -1;
  for (let at = 0; at < text.length; at += 1) {
    const end = text[at] === ',' ? text.indexOf(',', at + 1) : at + 1;
    last += 1 + parseInt(text.slice(text[at] === ',' ? at + 1 : at, end), 36);
    numbers.push(last);
    if (text[at] === ',') at = end;
  }
  return numbers;
}
