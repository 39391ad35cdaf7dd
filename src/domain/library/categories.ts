import { entryBySlug } from './refs.ts';
import type { Category } from '../../schemas/category.ts';
import type { Entry, Library } from './types.ts';

/** A category with its entries. */
export interface CategoryWithEntries {
  category: Category;
  entries: Entry[];
}

/** Returns the categories that have entries, in the order of `categories.yaml`. */
export function categoriesWithEntries(library: Library): CategoryWithEntries[] {
  return library.categories
    .map((category) => ({
      category,
      entries: library.entries.filter((entry) => entry.category === category.id),
    }))
    .filter(({ entries }) => entries.length > 0);
}

/** Returns the title of an entry in a locale; undefined if there is no such entry. */
export function titleOf(library: Library, slug: string, locale: string): string | undefined {
  return entryBySlug(library, slug)?.words[locale]?.title;
}
