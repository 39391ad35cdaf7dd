import type { Entry } from '../../domain/library/types.ts';

/** The number a source has in the list at the end of its entry, from 1. */
export function sourceNumber(entry: Entry, source: string): number {
  return entry.cited.indexOf(source) + 1;
}
