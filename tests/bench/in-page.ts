import type { Finder } from '../../src/search/index/types.ts';
import type { Answered } from './run.ts';

// These functions run in a page, without their scope.

/** What the search box offers to tests. */
interface SearchBox extends HTMLElement {
  find: (query: string) => Promise<{ answers: { row: { entry: string; message: string } }[] }>;
}

/**
 * Asks the search box one query after the other. Resolves with the answers and the time of the last
 * one, in ms since 1970.
 */
export async function askBox(queries: string[]): Promise<{ answers: Answered[]; at: number }> {
  await customElements.whenDefined('search-box');
  const box = document.querySelector<SearchBox>('search-box');
  if (!box) throw new Error('There is no search box on this page.');
  const answers: Answered[] = [];
  for (const query of queries) {
    const start = performance.now();
    const { answers: found } = await box.find(query);
    const ms = performance.now() - start;
    answers.push({ found: found.map(({ row }) => `${row.entry}#${row.message}`), ms });
  }
  return { answers, at: performance.timeOrigin + performance.now() };
}

interface Pagefind {
  search: (query: string) => Promise<{ results: { data: () => Promise<PagefindPage> }[] }>;
}

interface PagefindPage {
  url: string;
  sub_results: { url: string }[];
}

/** A page Pagefind found: its entry, and the anchors of the matches in its order. */
export interface FoundPage {
  entry: string;
  anchors: string[];
}

/** Asks Pagefind as its default interface does: a search, then the first five pages. */
export async function askPagefind(given: {
  script: string;
  queries: string[];
}): Promise<{ answers: { pages: FoundPage[]; ms: number }[]; at: number }> {
  const pagefind = (await import(given.script)) as Pagefind;
  const answers: { pages: FoundPage[]; ms: number }[] = [];
  for (const query of given.queries) {
    const start = performance.now();
    const { results } = await pagefind.search(query);
    const data = await Promise.all(results.slice(0, 5).map((result) => result.data()));
    const ms = performance.now() - start;
    const pages = data.map(({ url, sub_results }) => ({
      entry: /\/faq\/([^/]+)\//.exec(url)?.[1] ?? '',
      anchors: sub_results.flatMap((place) => place.url.split('#')[1] ?? []),
    }));
    answers.push({ pages, ms });
  }
  return { answers, at: performance.timeOrigin + performance.now() };
}

/** Opens a message index with the code of the finder, and asks it. */
export async function askIndex(queries: string[]): Promise<{ answers: Answered[]; at: number }> {
  const kept = globalThis as { askIndex?: Finder };
  if (!kept.askIndex) {
    const script = '/search/query/open.ts';
    const { openIndex } = (await import(script)) as typeof import('../../src/search/query/open.ts');
    kept.askIndex = await openIndex(async (name) => {
      const response = await fetch(`/search-index/${name}.json`);
      return response.arrayBuffer();
    });
  }
  const answers: Answered[] = [];
  for (const query of queries) {
    const start = performance.now();
    const { hits } = await kept.askIndex(query);
    const ms = performance.now() - start;
    answers.push({ found: hits.map(({ row }) => `${row.entry}#${row.message}`), ms });
  }
  return { answers, at: performance.timeOrigin + performance.now() };
}
