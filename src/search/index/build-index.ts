import type { Detection } from '../../domain/library/detect-client.ts';
import {
  blockName,
  FORMAT,
  HEAD,
  shardName,
  topicsName,
  type CodeFamily,
  type CodeForms,
  type IndexBlock,
  type Head,
  type Shard,
  type Topic,
} from './format.ts';
import type { SearchDocument } from './types.ts';
import { codeKey } from '../text/codes.ts';
import { keyMark, textHash } from '../text/ngrams.ts';
import { buildBlock, type PlacedDocument } from './build-block.ts';
import { divideBlock } from './divide-block.ts';
import { buildParts } from './build-parts.ts';
import { buildPostings } from './build-postings.ts';
import { normalize } from '../text/normalize.ts';
import { openBlock } from './open-block.ts';
import { serializePart, type IndexPart } from './serialize.ts';

/** The content of each file of an index, by file name, before it is serialised. */
export type IndexParts = Map<string, IndexPart>;

/** The bytes of each file of an index, by file name. */
export type IndexFiles = Map<string, Uint8Array<ArrayBuffer>>;

export interface BuildIndexOptions {
  /** Words of the subject. */
  subject?: string[];
  families?: CodeFamily[];
  detections?: Detection[];
  topics?: Topic[];
  /** The other spellings of codes. */
  forms?: ReadonlyMap<string, CodeForms>;
  /** The locale of the pages the documents lead to; empty by default. */
  locale?: string;
  /** The languages of the site: documents in others are in parts. By default, none is. */
  languages?: string[];
  /** The most messages that are stored in the head, without postings. */
  inline?: number;
  /** The least messages that are stored in a rest, if the head can be divided. */
  rest?: number;
  /** The number of messages in a block, where there are more. */
  blockSize?: number;
}

/** Up to this many messages, one file is asked as a whole, which finds more of them than many do (docs/finder.md). */
const INLINE = 2000;
/** The least messages that are worth a file of their own, which some queries have to request. By judgement. */
const REST = 300;
/** The messages in a block. By judgement: larger ones cost more to fetch, smaller ones make more files. */
const BLOCK = 48;
/** N-grams in less than one of this many messages are rare, however rare. By judgement. */
const RARE = 400;

/** Returns the marks of the names of some topics. */
function marksOf(topics: Topic[]): string {
  const marks = topics.flatMap(({ names }) => names.map((name) => keyMark(codeKey(name))));
  return [...new Set(marks)].sort().join('');
}

/** Sorts documents so that similar ones end up in one block: by language, then by normalised text. */
function alike(rows: SearchDocument[]): PlacedDocument[] {
  return rows
    .map((row, place) => ({ place, row, key: `${row.language}\n${normalize(row.text)}` }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.place - b.place));
}

/** Builds the index of messages as `format.ts` describes it. The same documents give the same index. */
export function assembleIndex(
  documents: SearchDocument[],
  options: BuildIndexOptions = {},
): IndexParts {
  const { locale = '', subject = [], families = [], detections = [], forms, languages } = options;
  const { inline = INLINE, rest: least = REST, blockSize = BLOCK, topics = [] } = options;
  const isForeign = ({ language }: SearchDocument): boolean =>
    languages !== undefined && !languages.includes(language);
  const rows = documents.filter((row) => !isForeign(row));
  const parts = buildParts(documents.filter(isForeign), rows, forms, languages ?? []);
  const rare = Math.ceil(rows.length / RARE);
  const topicsFile = topicsName(textHash(JSON.stringify(topics)).toString(36));
  const common: Head = {
    format: FORMAT,
    locale,
    total: rows.length,
    rare,
    ...(subject.length > 0 && { subject: [...new Set(subject.map(normalize))] }),
    ...(detections.length > 0 && { detections }),
    ...(topics.length > 0 && { topics: { file: topicsFile, marks: marksOf(topics) } }),
    ...(parts[0] && { languages: parts[0][0] }),
  };
  const head: Head = { ...common, ...(families.length > 0 && { families }) };
  const partFiles = [
    ...parts,
    ...(topics.length > 0 ? [[topicsFile, { topics }] satisfies [string, IndexPart]] : []),
  ];
  if (rows.length <= inline) {
    const placed = rows.map((row, place): PlacedDocument => ({ place, row }));
    const divided = divideBlock(placed, { locale, least, forms, families });
    if (divided) {
      const { block, name, rest } = divided;
      return new Map<string, IndexPart>([
        [HEAD, { ...common, block, rest: name }],
        [name.file, rest],
        ...partFiles,
      ]);
    }
    const block = buildBlock(placed, forms);
    return new Map<string, IndexPart>([[HEAD, { ...head, block }], ...partFiles]);
  }
  const sorted = alike(rows);
  const blocks: IndexBlock[] = [];
  for (let from = 0; from < sorted.length; from += blockSize) {
    blocks.push(buildBlock(sorted.slice(from, from + blockSize), forms));
  }
  const { terms, shards, ...limit } = buildPostings(blocks.map(openBlock), blockSize, rare);
  const build = textHash(JSON.stringify([FORMAT, rows, blockSize, [...(forms ?? [])]])).toString(
    36,
  );
  return new Map<string, IndexPart>([
    [HEAD, { ...head, ...limit, terms: { build, ...terms } }],
    ...blocks.map((block, number): [string, IndexBlock] => [blockName(build, number), block]),
    ...shards.map((shard, number): [string, Shard] => [shardName(build, number), shard]),
    ...partFiles,
  ]);
}

/** Builds the index of messages and serialises each of its files as JSON in UTF-8. */
export function buildIndex(rows: SearchDocument[], options?: BuildIndexOptions): IndexFiles {
  const encoder = new TextEncoder();
  const parts = [...assembleIndex(rows, options)];
  return new Map(parts.map(([name, part]) => [name, encoder.encode(serializePart(part))]));
}
