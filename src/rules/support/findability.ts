import { assembleIndex, type BuildIndexOptions } from '../../search/index/build-index.ts';
import type { Finder, SearchResult, SearchDocument } from '../../search/index/types.ts';
import { normalize } from '../../search/text/normalize.ts';
import { openParts } from '../../search/query/open.ts';

/** Index options that build the form of a large site, with small blocks: a query reads few messages. */
const quick: BuildIndexOptions = { inline: 0, blockSize: 3 };

/** Opens a finder over documents, in memory. */
export function openFinder(
  rows: SearchDocument[],
  options: BuildIndexOptions = {},
): Promise<Finder> {
  const parts = assembleIndex(rows, options);
  return openParts((name) => Promise.resolve(parts.get(name)));
}

/** Runs a query; returns its result if it is not the expected one, else undefined. */
export type RunQuery = (
  query: string,
  isExpected: (result: SearchResult) => boolean,
) => Promise<SearchResult | undefined>;

/**
 * Opens a finder for hundreds of queries in a row. Each is run on a quick index; only if the result is
 * not the expected one, it is run on the index that the site has.
 */
export async function openBatch(rows: SearchDocument[]): Promise<RunQuery> {
  const find = await openFinder(rows, quick);
  let thorough: Promise<Finder> | undefined;
  return async (query, isExpected) => {
    if (isExpected(await find(query))) return undefined;
    thorough ??= openFinder(rows);
    const result = await (await thorough)(query);
    return isExpected(result) ? undefined : result;
  };
}

/**
 * Tells whether the first hit is a message, or one with the same text; or whether its entry is one of the
 * causes of a text that several entries explain.
 */
export function isFirst(
  { verdict, hits, causes }: SearchResult,
  { entry, message, text }: SearchDocument,
): boolean {
  const row = hits[0]?.row;
  if (!row) return false;
  if (verdict === 'fork' && causes.includes(entry)) return true;
  const itself = row.entry === entry && row.message === message;
  return itself || normalize(row.text) === normalize(text);
}

/** Tells whether the first hit is a message with a code. */
export function codeRanksFirst({ hits }: SearchResult, code: string): boolean {
  return hits[0]?.row.codes.includes(code) ?? false;
}
