import { normalizeWords } from '../normalize.ts';

/** A page whose prose holds the words of a query. */
export interface PageResult {
  url: string;
  title: string;
}

interface Pagefind {
  search: (query: string) => Promise<{
    results: { data: () => Promise<{ url: string; meta: { title?: string } }> }[];
  } | null>;
}

/**
 * Searches the prose of the pages.
 * @param folder the address of the search index, ending in a slash
 * @returns at most `limit` pages, best first
 */
export async function searchPages(folder: string, query: string, limit = 5): Promise<PageResult[]> {
  const words = normalizeWords(query);
  if (words === '') return [];
  const pagefind = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as Pagefind;
  const found = await pagefind.search(words);
  const pages = await Promise.all((found?.results ?? []).slice(0, limit).map((one) => one.data()));
  return pages.map(({ url, meta }) => ({ url, title: meta.title ?? url }));
}
