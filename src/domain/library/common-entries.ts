import type { Entry, Library } from './types.ts';

/** The frequency of an entry that states none, as the ranking of the search assumes it. */
const UNSTATED = 1;

/**
 * Returns up to `most` entries in the order of how often theirs is the cause, the commonest first;
 * those of equal frequency in the order of the library. Retired entries are left out.
 */
export function commonEntries({ entries }: Pick<Library, 'entries'>, most: number): Entry[] {
  const frequency = (entry: Entry): number => entry.frequency?.value ?? UNSTATED;
  return entries
    .filter(({ retired }) => !retired)
    .toSorted((a, b) => frequency(b) - frequency(a))
    .slice(0, most);
}
