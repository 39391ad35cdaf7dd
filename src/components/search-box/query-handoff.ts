import { readStorage, writeStorage } from '../storage/storage.ts';

/** Another site of the same host has its own. */
const KEY = `query ${import.meta.env.BASE_URL}`;
/** As much of a text as the finder reads. */
const LONGEST = 20_000;

/** The address of a page of results with a query in its fragment, which no browser sends to a server. */
export function addressWithQuery(page: string, query: string): string {
  return `${page}#${new URLSearchParams({ q: query.slice(0, LONGEST) }).toString()}`;
}

/**
 * Goes to a page of results with a query that is sent nowhere: the storage of this tab holds it, or,
 * where that is no use, the fragment of the address, from which the page takes it.
 */
export function openResults(page: string, query: string): void {
  location.assign(leaveQuery(query) ? page : addressWithQuery(page, query));
}

/** Leaves a query for the next page of this tab, and tells whether that will find it. */
function leaveQuery(query: string): boolean {
  // Some browsers give each file on a disk a storage of its own.
  const shared = location.protocol !== 'file:';
  return shared && writeStorage('sessionStorage', KEY, query.slice(0, LONGEST));
}

/** Takes the query the page before has left; undefined when there is none. */
export function consumeQuery(): string | undefined {
  const query = readStorage('sessionStorage', KEY);
  writeStorage('sessionStorage', KEY, null);
  return query ?? undefined;
}
