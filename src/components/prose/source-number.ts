import type { Entry } from '../../domain/library/types.ts';

/** Returns the number of a source in the list at the end of its entry, from 1; 0 if it is not cited. */
export function sourceNumber(entry: Entry, source: string): number {
  return entry.cited.indexOf(source) + 1;
}
