import { normalizeWords } from '../text/normalize.ts';
import { wordOverlap } from '../text/word-overlap.ts';
import { waysOfSaying } from '../text/synonyms.ts';
import {
  checkIndex,
  loadPagefind,
  type FoundPage,
  type PageProse,
  type Pagefind,
} from './pagefind.ts';

/** A page whose prose holds the words of a query. */
export interface PageResult {
  url: string;
  title: string;
}

/** The most words of a query that are looked up one by one, and the most pages that are looked into. */
const WORDS = 8;
const PAGES = 8;
/** The most pages that are shown. */
const SHOWN = 5;
/** The share of a query a page must hold to be said to have its words. */
const ENOUGH = 0.34;

/** Pages that answer to most of the queries come first; among equals, the earlier found. */
async function together(pagefind: Pagefind, queries: string[]): Promise<FoundPage[]> {
  const counts = new Map<string, { page: FoundPage; count: number }>();
  for (const query of queries) {
    const found = await pagefind.search(query);
    for (const page of found?.results ?? []) {
      const known = counts.get(page.id);
      if (known) known.count += 1;
      else counts.set(page.id, { page, count: 1 });
    }
  }
  return [...counts.values()].toSorted((a, b) => b.count - a.count).map(({ page }) => page);
}

/**
 * Searches the prose of the pages: for all the words, in every way of saying them; where no page has
 * all, for pages with most of them. The search index answers generously, so each page is looked into:
 * the more of the query it really holds, the earlier it stands.
 * @param folder the address of the search index, ending in a slash
 * @param groups words for one thing, a group a thing
 * @returns at most five pages, best first
 * @throws when the search index cannot be had; the next call tries again
 */
export async function searchPages(
  folder: string,
  query: string,
  groups: string[][],
): Promise<PageResult[]> {
  const words = normalizeWords(query.slice(0, 500));
  if (words === '') return [];
  const ways = waysOfSaying(words, groups);
  const pages = await lookInto(folder, words, ways);
  return pages
    .map((page) => ({
      page,
      share: Math.max(...ways.map((way) => wordOverlap(page.content, way))),
    }))
    .filter(({ share }) => share >= ENOUGH)
    .toSorted((a, b) => b.share - a.share)
    .slice(0, SHOWN)
    .map(({ page: { url, meta } }) => ({ url, title: meta.title ?? url }));
}

/** The pages that may have the words, with their prose. */
async function lookInto(folder: string, words: string, ways: string[]): Promise<PageProse[]> {
  const pagefind = await loadPagefind(folder);
  try {
    const whole = await together(pagefind, ways);
    const single = words.split(' ').filter((word) => word.length > 1);
    const found = whole.length > 0 ? whole : await together(pagefind, single.slice(0, WORDS));
    if (found.length === 0) await checkIndex(folder);
    return await Promise.all(found.slice(0, PAGES).map((page) => page.data()));
  } catch (error) {
    await pagefind.destroy();
    throw error;
  }
}
