import { consumeQuery } from './query-handoff.ts';

interface Kept {
  query?: unknown;
}

/**
 * The query this step of the history is about: just arrived, from the page before or in the address, or
 * kept in the step; undefined when it knows of none. What arrives is kept, and leaves the address.
 */
export function queryOfStep(): string | undefined {
  const left = consumeQuery();
  const { query, rest } = partsOf(new URL(location.href));
  const arrived = query ?? left;
  if (arrived !== undefined) keepQuery(arrived, rest);
  const kept = arrived ?? (history.state as Kept | null)?.query;
  return typeof kept === 'string' ? kept : undefined;
}

/** Keeps a query in this step of the history: reload, Back and a restored tab bring it back. */
export function keepQuery(query: string, address = location.href): void {
  try {
    history.replaceState({ ...(history.state as Kept | null), query }, '', address);
  } catch {
    // Too long or too often: the box still has it.
  }
}

/** The query in an address, `#q=…` or as older links have it `?q=…`, and the address without it. */
function partsOf(address: URL): { query: string | null; rest: string } {
  const { hash, searchParams } = address;
  const inHash = hash.startsWith('#q=');
  const query = inHash ? decoded(hash) : searchParams.get('q');
  if (inHash) address.hash = '';
  searchParams.delete('q');
  return { query, rest: address.href };
}

/** Browsers that leave a plus as it is write a space as `%20`; the others write it as a plus. */
function decoded(hash: string): string | null {
  const value = hash.includes('%20') ? hash.replaceAll('+', '%2B') : hash;
  return new URLSearchParams(value.slice(1).replaceAll('&', '%26')).get('q');
}
