import { memoizeByLibrary } from '../../domain/library/memoize.ts';
import { buildIndex, type IndexFiles } from './build-index.ts';
import { HEAD } from './format.ts';
import { textHash } from '../text/ngrams.ts';
import { searchDocuments } from './documents.ts';

/**
 * Builds the index of a library’s messages for the pages in one locale, once for each library.
 * @param base the sub-path the site is published under
 */
export const libraryIndex = memoizeByLibrary((library, base: string, locale: string): IndexFiles =>
  buildIndex(searchDocuments(library, base, locale), { locale }),
);

/** Returns the version of an index, a hash of its head: a page asks for the index it was built with. */
export function indexVersionOf(head: Uint8Array): string {
  return textHash(new TextDecoder().decode(head)).toString(36);
}

/** Returns the version of an index from its files. */
export function indexVersionIn(files: IndexFiles): string {
  return indexVersionOf(files.get(HEAD) ?? new Uint8Array());
}
