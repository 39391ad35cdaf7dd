import { withoutHosts } from './host.ts';

/** The longest query an address carries, and the shortest line that tells something by itself. */
const LIMIT = 120;
const LINE = 8;

/**
 * What of a query goes into an address: no more than is needed to find the same again. A short query
 * goes as it is; of a long one, the shortest line that leads to the same answer, or else its start.
 * Host names never go: whose site it was is nobody else's business.
 * @param same whether a shorter query has the same first answer
 */
export async function queryForAddress(
  query: string,
  same: (shorter: string) => Promise<boolean>,
): Promise<string> {
  const rest = withoutHosts(query).trim();
  if (rest.length <= LIMIT) return rest;
  const lines = rest.split('\n').map((line) => line.trim());
  const short = lines.filter((line) => line.length >= LINE && line.length <= LIMIT);
  for (const line of short.toSorted((a, b) => a.length - b.length)) {
    if (await same(line)) return line;
  }
  return rest.slice(0, LIMIT);
}
