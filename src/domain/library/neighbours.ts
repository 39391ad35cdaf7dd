import type { Entry, Library } from './types.ts';

/**
 * Returns the entries before and after an entry among those of its category, in the order of the
 * library. Retired ones are passed over.
 */
export function neighboursOf(
  { entries }: Pick<Library, 'entries'>,
  entry: Entry,
): { previous: Entry | undefined; next: Entry | undefined } {
  const branch = entries.filter(
    (one) => one === entry || (one.category === entry.category && !one.retired),
  );
  const at = branch.indexOf(entry);
  return { previous: branch[at - 1], next: branch[at + 1] };
}
