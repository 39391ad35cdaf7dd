import { memoizeByLibrary } from '../../domain/library/memoize.ts';
import { buildIndex, type IndexFiles } from './build-index.ts';
import { HEAD } from './format.ts';
import { textHash } from '../text/ngrams.ts';
import { searchDocuments } from './documents.ts';

/**
 * The index of the messages of a library for the pages in one locale, made once.
 * @param base the sub-path the site is published under
 */
export const libraryIndex = memoizeByLibrary((library, base: string, locale: string): IndexFiles =>
  buildIndex(searchDocuments(library, base, locale), { locale }),
);

/** What tells the head of one index from that of another: a page asks for the one it was built with. */
export function indexVersionOf(head: Uint8Array): string {
  return textHash(new TextDecoder().decode(head)).toString(36);
}

/** The edition of an index. */
export function indexVersionIn(files: IndexFiles): string {
  return indexVersionOf(files.get(HEAD) ?? new Uint8Array());
}
