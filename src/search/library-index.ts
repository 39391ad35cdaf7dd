import type { Library } from '../domain/library.ts';
import { buildIndex, type IndexFiles } from './build-index.ts';
import { HEAD } from './format.ts';
import { textHash } from './grams.ts';
import { searchTable } from './table.ts';

const made = new WeakMap<Library, Map<string, IndexFiles>>();

/**
 * The index of the messages of a library for the pages in one locale, made once.
 * @param base the sub-path the site is published under
 */
export function libraryIndex(library: Library, base: string, locale: string): IndexFiles {
  const indexes = made.get(library) ?? new Map<string, IndexFiles>();
  made.set(library, indexes);
  const old = indexes.get(locale);
  if (old) return old;
  const fresh = buildIndex(searchTable(library, base, locale), { locale });
  indexes.set(locale, fresh);
  return fresh;
}

/** What tells the head of one index from that of another: a page asks for the one it was built with. */
export function editionOf(head: Uint8Array): string {
  return textHash(new TextDecoder().decode(head)).toString(36);
}

/** The edition of an index. */
export function editionIn(files: IndexFiles): string {
  return editionOf(files.get(HEAD) ?? new Uint8Array());
}
