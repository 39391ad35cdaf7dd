import type { Category } from '../../schemas/category.ts';
import type { Entry, Library } from './types.ts';

/** A branch of the page tree: a category with its entries. */
export interface CategoryWithEntries {
  category: Category;
  entries: Entry[];
}

/** The page tree, in the order of `categories.yaml`, without the categories that have no entry. */
export function categoriesWithEntries(library: Library): CategoryWithEntries[] {
  return library.categories
    .map((category) => ({
      category,
      entries: library.entries.filter((entry) => entry.category === category.id),
    }))
    .filter(({ entries }) => entries.length > 0);
}

/** The title of an entry in a locale; undefined when there is no such entry. */
export function titleOf(library: Library, slug: string, locale: string): string | undefined {
  return library.entries.find((entry) => entry.slug === slug)?.words[locale]?.title;
}
