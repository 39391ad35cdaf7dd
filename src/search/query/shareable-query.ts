import type { Hit } from '../index/types.ts';

/** The least and greatest length of a line that is put into a link, in characters. By judgement. */
const SHORTEST = 8;
const LONGEST = 120;

/**
 * Finds a query that leads others to the same answer without any text the visitor typed: a code of the
 * message, or the first of its lines that will do; undefined if none does.
 * @param leadsThere tells whether a query has the same first answer
 */
export async function shareableQuery(
  { kind, row }: Hit,
  leadsThere: (query: string) => Promise<boolean>,
): Promise<string | undefined> {
  const lines = row.text.split(/\n|\{[a-z][a-z0-9-]*\}/).map((line) => line.trim());
  const usable = lines.filter(({ length }) => length >= SHORTEST && length <= LONGEST);
  for (const query of kind === 'code' ? [...row.codes, ...usable] : usable) {
    if (await leadsThere(query)) return query;
  }
  return undefined;
}
