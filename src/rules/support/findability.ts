import { assembleIndex, type BuildIndexOptions } from '../../search/index/build-index.ts';
import type { Finder, SearchResult, SearchDocument } from '../../search/index/types.ts';
import { normalize } from '../../search/text/normalize.ts';
import { openParts } from '../../search/query/open.ts';

/** The form of a large site, its blocks so small that a query is compared with few messages. */
const quick: BuildIndexOptions = { inline: 0, blockSize: 3 };

/** The finder of a site with these messages; `options` as for the index. */
export function openFinder(
  rows: SearchDocument[],
  options: BuildIndexOptions = {},
): Promise<Finder> {
  const parts = assembleIndex(rows, options);
  return openParts((name) => Promise.resolve(parts.get(name)));
}

/** What comes first for a query, where that is not right. */
export type RunQuery = (
  query: string,
  right: (found: SearchResult) => boolean,
) => Promise<SearchResult | undefined>;

/**
 * Asks hundreds of questions in a row: each of them a quick finder, and only where its answer is not
 * right that of the site.
 */
export async function openBatch(rows: SearchDocument[]): Promise<RunQuery> {
  const find = await openFinder(rows, quick);
  let thorough: Promise<Finder> | undefined;
  return async (query, right) => {
    if (right(await find(query))) return undefined;
    thorough ??= openFinder(rows);
    const found = await (await thorough)(query);
    return right(found) ? undefined : found;
  };
}

/** Whether a message came first, or one with the same text. */
export function isFirst({ hits }: SearchResult, { entry, message, text }: SearchDocument): boolean {
  const row = hits[0]?.row;
  if (!row) return false;
  const itself = row.entry === entry && row.message === message;
  return itself || normalize(row.text) === normalize(text);
}

/** Whether a message that bears the code came first. */
export function codeRanksFirst({ hits }: SearchResult, code: string): boolean {
  return hits[0]?.row.codes.includes(code) ?? false;
}
