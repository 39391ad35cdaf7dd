import {
  blockName,
  FORMAT,
  HEAD,
  shardName,
  type IndexBlock,
  type Head,
  type Shard,
} from './format.ts';
import type { SearchDocument } from './types.ts';
import { textHash } from '../text/ngrams.ts';
import { buildBlock, type PlacedDocument } from './build-block.ts';
import { buildPostings } from './build-postings.ts';
import { normalize } from '../text/normalize.ts';
import { openBlock } from './open-block.ts';

/** What each file of an index holds, by its name. */
export type IndexParts = Map<string, object>;

/** The bytes of each file of an index, by its name. */
export type IndexFiles = Map<string, Uint8Array<ArrayBuffer>>;

export interface BuildIndexOptions {
  /** The language of the pages the rows lead to; empty where nobody asks. */
  locale?: string;
  /** Up to this many messages lie in the head. */
  inline?: number;
  /** How many messages make a block, where there are more. */
  blockSize?: number;
}

/** Up to this many messages, one file is smaller than what a first query would fetch. */
const INLINE = 1000;
const BLOCK = 48;
/** A gram that not even one message in so many holds is rare: how rare makes no difference. */
const RARE = 400;

/** Rows that are alike side by side: by language, then by text. */
function alike(rows: SearchDocument[]): PlacedDocument[] {
  return rows
    .map((row, place) => ({ place, row, key: `${row.language}\n${normalize(row.text)}` }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.place - b.place));
}

/** Makes the index of messages, in the form `format.ts` describes; the head is `index`. */
export function assembleIndex(rows: SearchDocument[], options: BuildIndexOptions = {}): IndexParts {
  const { locale = '', inline = INLINE, blockSize = BLOCK } = options;
  const rare = Math.ceil(rows.length / RARE);
  const head: Head = { format: FORMAT, locale, total: rows.length, rare };
  if (rows.length <= inline) {
    const block = buildBlock(rows.map((row, place) => ({ place, row })));
    return new Map([[HEAD, { ...head, block }]]);
  }
  const sorted = alike(rows);
  const blocks: IndexBlock[] = [];
  for (let from = 0; from < sorted.length; from += blockSize) {
    blocks.push(buildBlock(sorted.slice(from, from + blockSize)));
  }
  const { terms, shards, ...limit } = buildPostings(blocks.map(openBlock), blockSize, rare);
  const build = textHash(JSON.stringify([FORMAT, rows, blockSize])).toString(36);
  return new Map<string, object>([
    [HEAD, { ...head, ...limit, terms: { build, ...terms } }],
    ...blocks.map((block, number): [string, IndexBlock] => [blockName(build, number), block]),
    ...shards.map((shard, number): [string, Shard] => [shardName(build, number), shard]),
  ]);
}

/** Makes the files of the index of messages. */
export function buildIndex(rows: SearchDocument[], options?: BuildIndexOptions): IndexFiles {
  const encoder = new TextEncoder();
  const parts = [...assembleIndex(rows, options)];
  return new Map(parts.map(([name, part]) => [name, encoder.encode(JSON.stringify(part))]));
}
