import { readable } from 'virtual:reader-pattern';
import { consumeQuery } from './query-handoff.ts';

interface Kept {
  query?: unknown;
}

/**
 * Returns the query of this history entry: passed by the previous page, in the URL, or stored in the
 * state; undefined if there is none. A new one is moved from the URL to the state.
 */
export function queryOfStep(): string | undefined {
  const left = consumeQuery();
  const { query, rest } = partsOf(new URL(location.href));
  const arrived = query ?? left;
  if (arrived !== undefined) keepQuery(arrived, rest);
  const kept = arrived ?? (history.state as Kept | null)?.query;
  return typeof kept === 'string' ? kept : undefined;
}

/**
 * Stores a query in the state of this history entry: reload, Back and a restored tab bring it back. What a
 * reader may read is not stored.
 */
export function keepQuery(query: string, address = location.href): void {
  try {
    const kept = readable.test(query) ? undefined : query;
    history.replaceState({ ...(history.state as Kept | null), query: kept }, '', address);
  } catch {
    // The browser limits size and rate; the box still has the query.
  }
}

/** Splits a URL into its query, in `#q=…` or in `?q=…` of older links, and the URL without it. */
function partsOf(address: URL): { query: string | null; rest: string } {
  const { hash, searchParams } = address;
  const inHash = hash.startsWith('#q=');
  const query = inHash ? decoded(hash) : searchParams.get('q');
  if (inHash) address.hash = '';
  searchParams.delete('q');
  return { query, rest: address.href };
}

/** Decodes a query in a fragment. Spaces are `+`, unless there is a `%20`: then a `+` means itself. */
function decoded(hash: string): string | null {
  const value = hash.includes('%20') ? hash.replaceAll('+', '%2B') : hash;
  return new URLSearchParams(value.slice(1).replaceAll('&', '%26')).get('q');
}
