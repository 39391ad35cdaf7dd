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

/** A page whose prose contains the words of a query. */
export interface PageResult {
  url: string;
  title: string;
}

/** The most words of a query that are looked up, and the most pages that are read. By judgement. */
const WORDS = 8;
const PAGES = 8;
/** The most pages that are returned. By judgement. */
const SHOWN = 5;
/** The share of a query’s units a page must contain. By judgement: one of three is too few. */
const ENOUGH = 0.34;

/** Returns the pages found by any of the queries, those found by most of them first, ties as found. */
async function together(pagefind: Pagefind, queries: string[]): Promise<FoundPage[]> {
  const counts = new Map<string, { page: FoundPage; count: number }>();
  for (const query of queries) {
    const found = await pagefind.search(query);
    for (const page of found?.results ?? []) {
      const counted = counts.get(page.id);
      if (counted) counted.count += 1;
      else counts.set(page.id, { page, count: 1 });
    }
  }
  return [...counts.values()].toSorted((a, b) => b.count - a.count).map(({ page }) => page);
}

/**
 * Searches the prose of the pages: for all words of a query, in every wording with synonyms; if no page
 * has them all, for each word. Pagefind also returns loose matches, so each page is read and ranked by
 * the share of the query it contains.
 * @param folder the URL of Pagefind’s files, ending in a slash
 * @param groups groups of synonyms
 * @returns at most five pages, best first
 * @throws if the index cannot be loaded; the next call tries again
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

/** Loads the prose of the pages that may contain the words. */
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
