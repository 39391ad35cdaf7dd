import { entryBySlug } from './refs.ts';
import { memoizeByLibrary } from './memoize.ts';
import type { Category } from '../../schemas/category.ts';
import type { Entry, Library } from './types.ts';

/** A category with its entries. */
export interface CategoryWithEntries {
  category: Category;
  entries: Entry[];
}

/** Returns the categories that have entries, in the order of `categories.yaml`. */
export const categoriesWithEntries = memoizeByLibrary((library): CategoryWithEntries[] => {
  const entries = Map.groupBy(library.entries, ({ category }) => category);
  return library.categories.flatMap((category) => {
    const ofCategory = entries.get(category.id);
    return ofCategory ? [{ category, entries: ofCategory }] : [];
  });
});

/** How many entries of a category a page lists beside its own text, so that it does not grow with the site. */
const MOST_NEIGHBOURS = 7;

/**
 * Returns the entries of a category around one of them, itself included, in their order; the first
 * ones without one.
 * @param slug the entry they stand around
 */
export function nearbyEntries(entries: Entry[], slug?: string): Entry[] {
  const at = entries.findIndex((entry) => entry.slug === slug);
  const last = Math.max(0, entries.length - MOST_NEIGHBOURS);
  const start = Math.min(Math.max(0, at - Math.floor(MOST_NEIGHBOURS / 2)), last);
  return entries.slice(start, start + MOST_NEIGHBOURS);
}

/** Returns the title of an entry in a locale; undefined if there is no such entry. */
export function titleOf(library: Library, slug: string, locale: string): string | undefined {
  return entryBySlug(library, slug)?.words[locale]?.title;
}
