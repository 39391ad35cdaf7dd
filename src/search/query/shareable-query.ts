import type { Hit } from '../index/types.ts';

/** The shortest and the longest line that is put into a link, in characters. */
const SHORTEST = 8;
const LONGEST = 120;

/**
 * A query that leads others to the same answer and holds text of the library only, nothing of what a
 * visitor typed: the code, or the first line of the message that will do; undefined when none does.
 * @param leadsThere whether a query has the same first answer
 */
export async function shareableQuery(
  { kind, row }: Hit,
  leadsThere: (query: string) => Promise<boolean>,
): Promise<string | undefined> {
  const lines = row.text.split(/\n|\{[a-z][a-z0-9-]*\}/).map((line) => line.trim());
  const telling = lines.filter(({ length }) => length >= SHORTEST && length <= LONGEST);
  for (const query of kind === 'code' ? [...row.codes, ...telling] : telling) {
    if (await leadsThere(query)) return query;
  }
  return undefined;
}
