/**
 * The format of the index of messages: a folder of JSON files, written by `buildIndex` and read by
 * `openIndex`. `indexFileUrl` returns the URL of a file, `serialize.ts` makes its text.
 *
 * `index` is the **head**. The documents are stored in **blocks**. A block is complete in itself: the
 * texts as people see them, each line once, and all that a result shows. It holds no normalised copy
 * of the texts and no word list: whoever opens it normalises its lines and compares a query with all
 * of them. A small site has a single block, inside the head, and no other file.
 *
 * A large site has many blocks, with similar messages side by side, and selects the few that may hold
 * the answer by an inverted index. Its **terms** are the n-grams of the normalised messages
 * (`text/ngrams.ts`) and the keys of codes (`text/codes.ts`).
 * - A **posting list** holds the groups in which a term occurs. A group is a few consecutive messages
 *   of a block; its number counts through all blocks.
 * - The file `<build>-s<n>` is a **shard**: the posting lists of a share of all terms. N-grams are
 *   hashed into **buckets** (`bucketOf` in `numbers.ts`), and those in one bucket share one list. A collision costs a
 *   vote for a wrong group, no more. Codes have lists of their own.
 * - The head lists the common n-grams with their document frequency, quantised to two steps a
 *   doubling (`quantizeCount`). All others count as rare, alike on small sites and large ones.
 * - The file `<build>-b<n>` is a block.
 *
 * Where the pages are in another script than Latin, their only block can be **divided**: the head has the messages
 * with a line in that script, and the file `<hash>-rest` all others, the lines that the head lacks, and how codes are
 * written. It is read for queries with letters or digits of its own. No n-gram and no code of other queries can be in
 * it, so that the head alone answers them as both together would.
 *
 * Documents in other languages than those of the site are in **parts**, one for each language and script, each a
 * file with a block of its own. The file of **languages** lists the parts by the letters they are written in, and
 * for a script with several of them names a file of **profiles**, n-grams that tell these apart. They are fetched
 * when the other documents do not answer a query for certain, or hardly have its n-grams, and then only the parts
 * of languages the query may be in.
 *
 * **Topics**, terms and clients with their pages, are a file of their own, which is fetched for a short query.
 *
 * `build` is a hash of the content, so that files of two builds never mix: a browser with an outdated
 * head asks for files that are gone, fails, and loads the head again.
 */

import type { Detection } from '../../domain/library/detect-client.ts';

/** The version of the format; raised when an older reader could not read the index. */
export const FORMAT = 4;

/** The name of the file that holds the head. */
export const HEAD = 'index';

/** The head of the index. */
export interface Head {
  format: number;
  /** The locale of the pages the documents lead to. */
  locale: string;
  /** The number of messages. */
  total: number;
  /** The least document frequency: a rarer n-gram is weighted as if in this many messages. */
  rare: number;
  /** Normalised words of the subject: a query without any has to resemble a message more. */
  subject?: string[];
  /** How codes are written, and what is said of those that no message has. */
  families?: CodeFamily[];
  /** How the client of the visitor is recognised. */
  detections?: Detection[];
  /** The only block, or the inverted index that selects from many. */
  block?: IndexBlock;
  /** What completes the block, if it is divided. */
  rest?: RestName;
  terms?: Terms;
  /** Where the topics are, which short queries in words are about. */
  topics?: TopicsName;
  /** The name of the file of languages, if there are documents in others than those of the site. */
  languages?: string;
}

/** Where the rest of a divided block is, and which queries it may answer. */
export interface RestName {
  /** The name of the file. */
  file: string;
  /** The letters and digits of its normalised texts and codes, as ranges of code points: `[from, to, from, to]`. */
  letters: number[];
  /** The keys of its codes that look like host names, of which the normal form leaves nothing. */
  hosts?: string[];
}

/** The file of the rest: what completes the block of the head. */
export interface Rest {
  families?: CodeFamily[];
  /** The texts of the lines that the block lacks, in its order. */
  lacking: string[];
  /** What follows the items in each list of the block; the numbers count through both. */
  rest: IndexBlock;
  /** How many lines and codes the block has. */
  from: [lines: number, codes: number];
  /** How many messages of the block, of the rest, of the block and so on follow each other on the site. */
  turns: number[];
}

/** A page about a word: a term of the glossary, or a client with its messages. */
export interface Topic {
  page: 'term' | 'client';
  /** What it is called, in all languages of the site. */
  names: string[];
  title: string;
  summary: string;
  url: string;
  /** Whether it is so common a word that only a query of nothing else is about it. */
  plain?: boolean;
}

/** Where the topics of an index are. */
export interface TopicsName {
  /** The name of the file. */
  file: string;
  /** The marks of all names (`keyMark`), joined: a query with another mark is none of them. */
  marks: string;
}

/** The file of topics. */
export interface Topics {
  topics: Topic[];
}

/** The languages of one script. */
export interface ScriptLanguages {
  /** The letters of its normalised texts, as ranges of code points, inclusive: `[from, to, from, to]`. */
  letters: number[];
  /** Whether languages of the site are written in it as well. */
  own?: boolean;
  /** The names of the parts, one for each language. */
  parts: string[];
  /** The name of the file of profiles, if there are several languages. */
  profiles?: string;
}

/** The file of languages. */
export interface Languages {
  scripts: ScriptLanguages[];
}

/** The trigrams by which each language of a script is told from the others, joined, in the order of the parts. */
export interface Profiles {
  profiles: string[];
}

/** How the codes of one program or standard are written. */
export interface CodeFamily {
  name: string;
  /** A regular expression for a whole code, in any case. */
  pattern: string;
  /** Words of which one stands before a number of the family; the first is what the program writes. */
  contexts?: string[];
  /** What is said of a code of the family that no message has. */
  about?: string;
}

/** The part of the inverted index that is in the head. */
export interface Terms {
  build: string;
  blocks: number;
  /** Groups in each block: group `n` of all is in block `n / groups`. */
  groups: number;
  shards: number;
  /** The number of buckets for n-grams in each shard. */
  places: number;
  /** The common bigrams and trigrams, joined, by quantised count (`quantizeCount`). */
  common: [twos: string, threes: string][];
}

/** The posting list of each bucket and of each code, as `encodeList` writes them. */
export interface Shard {
  grams: string[];
  codes: Record<string, string>;
}

/**
 * What the messages of one entry share; `url` is that of the page, without an anchor, `frequency`
 * compares the entry with others as a cause, and `action` is what a visitor can do.
 */
export type EntryRow = [
  slug: string,
  title: string,
  summary: string,
  url: string,
  frequency: number,
  action: string,
  sign?: string,
];

/**
 * One message. Numbers are indexes into the lists of the block. `url` is present only if it is not
 * that of the entry with the id of the message as anchor. An empty id is that of phrases, whose lines
 * name the entry, and `?` that of words, which do so in a short query only. `also` is present if the language is
 * none of the site’s: the message is the one with this id, which is in a language of the site, and those with
 * the ids in `also`, separated by spaces, in another language.
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
  also?: string,
];

/** Other spellings of a code. */
export interface CodeForms {
  /** Its other names, and numbers long enough to be one by themselves. */
  names?: string[];
  /** Its number, and the index of its family. */
  number?: string;
  family?: number;
}

export interface IndexBlock {
  entries: EntryRow[];
  clients: string[];
  shownBy: string[];
  languages: string[];
  lines: string[];
  codes: string[];
  /** Other spellings of codes, by the index of each code that has some. */
  forms?: Record<number, CodeForms>;
  messages: MessageRow[];
  /** The position of each message among all of the site; absent if these are 0, 1, 2 and so on. */
  places?: number[];
  /** The lines that are in the file of the rest and empty here, with the length of their normal form. */
  lacking?: [line: number, length: number][];
}

/** Tells whether the id of a message is that of phrases or words. */
export const isPhrases = (id: string): boolean => id === '' || id === '?';

/** Returns the URL of a file of the index; `folder` ends in a slash. */
export function indexFileUrl(folder: string, name: string): string {
  return `${folder}${name}.json`;
}

export const partName = (hash: string, language: string): string => `${hash}-${language}`;
export const languagesName = (hash: string): string => `${hash}-languages`;
export const profilesName = (hash: string, script: string): string => `${hash}-${script}-profiles`;
export const restName = (hash: string): string => `${hash}-rest`;
export const topicsName = (hash: string): string => `${hash}-topics`;
export const blockName = (build: string, number: number): string => `${build}-b${String(number)}`;
export const shardName = (build: string, number: number): string => `${build}-s${String(number)}`;
