import { readStorage, writeStorage } from '../storage/storage.ts';

/** The storage key; other sites of the same origin have their own. */
const KEY = `query ${import.meta.env.BASE_URL}`;
/** The most characters of a query that are handed over: as many as the finder reads. */
const LONGEST = 1_000_000;
/** The most characters of a query in a URL. By judgement: browsers limit the length of URLs. */
const IN_URL = 20_000;

/** Returns the URL of a results page with a query in its fragment, which is never sent to a server. */
export function addressWithQuery(page: string, query: string): string {
  return `${page}#${new URLSearchParams({ q: query.slice(0, IN_URL) }).toString()}`;
}

/**
 * Goes to a results page without sending the query anywhere: it is passed by the session storage of the
 * tab or, if that fails, by the fragment of the URL, from which the page removes it.
 */
export function openResults(page: string, query: string): void {
  location.assign(leaveQuery(query) ? page : addressWithQuery(page, query));
}

/** Stores a query for the next page of this tab; returns whether that page will find it. */
function leaveQuery(query: string): boolean {
  // Some browsers give each `file:` page a storage of its own.
  const shared = location.protocol !== 'file:';
  return shared && writeStorage('sessionStorage', KEY, query.slice(0, LONGEST));
}

/** Takes the query the previous page has stored, and removes it; undefined if there is none. */
export function consumeQuery(): string | undefined {
  const query = readStorage('sessionStorage', KEY);
  writeStorage('sessionStorage', KEY, null);
  return query ?? undefined;
}
