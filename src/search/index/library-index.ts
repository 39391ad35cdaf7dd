import { oncePerLibrary } from '../../domain/library/memoize.ts';
import { buildIndex, type IndexFiles } from './build-index.ts';
import { HEAD } from './format.ts';
import { textHash } from '../text/ngrams.ts';
import { searchTable } from './rows.ts';

/**
 * The index of the messages of a library for the pages in one locale, made once.
 * @param base the sub-path the site is published under
 */
export const libraryIndex = oncePerLibrary((library, base: string, locale: string): IndexFiles =>
  buildIndex(searchTable(library, base, locale), { locale }),
);

/** What tells the head of one index from that of another: a page asks for the one it was built with. */
export function editionOf(head: Uint8Array): string {
  return textHash(new TextDecoder().decode(head)).toString(36);
}

/** The edition of an index. */
export function editionIn(files: IndexFiles): string {
  return editionOf(files.get(HEAD) ?? new Uint8Array());
}
