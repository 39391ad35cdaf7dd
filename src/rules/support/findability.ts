import { assembleIndex, type BuildIndexOptions } from '../../search/index/build-index.ts';
import type { Finder, SearchResult, SearchDocument } from '../../search/index/types.ts';
import { normalize } from '../../search/text/normalize.ts';
import { openParts } from '../../search/query/open.ts';

/** Opens a finder over documents, in memory. */
export function openDocuments(
  rows: SearchDocument[],
  options: BuildIndexOptions = {},
): Promise<Finder> {
  const parts = assembleIndex(rows, options);
  return openParts((name) => Promise.resolve(parts.get(name)));
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

/** Tells whether the first hit is of an entry, or the entry is one of the causes of a text that several explain. */
export function leadsTo({ hits, causes }: SearchResult, entry: string): boolean {
  return hits[0]?.row.entry === entry || causes.includes(entry);
}
