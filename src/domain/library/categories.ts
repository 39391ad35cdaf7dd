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

/** Returns the title of an entry in a locale; undefined if there is no such entry. */
export function titleOf(library: Library, slug: string, locale: string): string | undefined {
  return entryBySlug(library, slug)?.words[locale]?.title;
}
