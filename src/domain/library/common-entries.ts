import { UNSTATED_FREQUENCY } from '../../schemas/entry.ts';
import type { Entry, Library } from './types.ts';

/**
 * Returns up to `most` entries in the order of how often theirs is the cause, the commonest first;
 * those of equal frequency in the order of the library. Retired entries are left out.
 */
export function commonEntries({ entries }: Pick<Library, 'entries'>, most: number): Entry[] {
  const frequency = (entry: Entry): number => entry.frequency?.value ?? UNSTATED_FREQUENCY;
  return entries
    .filter(({ retired }) => !retired)
    .toSorted((a, b) => frequency(b) - frequency(a))
    .slice(0, most);
}
