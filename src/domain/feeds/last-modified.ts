import { categoriesWithEntries } from '../library/categories.ts';
import { clientsOf } from '../library/clients.ts';
import { codesOf } from '../library/codes.ts';
import type { Entry, Library } from '../library/types.ts';
import { linksFor } from '../urls/urls.ts';

/** When the files of entries last changed, by slug: instants in UTC, `2026-11-23T08:00:00Z`. */
export type LastModified = ReadonlyMap<string, string>;

/** When an entry last changed; where that is not known, the day of its review. */
export function lastModifiedOf({ slug, reviewed }: Entry, dates: LastModified): string {
  return dates.get(slug) ?? `${reviewed}T00:00:00Z`;
}

/** When the latest of some entries changed. */
export function newestOf(entries: Entry[], dates: LastModified): string {
  return (
    entries
      .map((entry) => lastModifiedOf(entry, dates))
      .toSorted()
      .at(-1) ?? ''
  );
}

/** The date of the page at a root-relative address: that of the latest entry it shows. */
export function pageDates(
  library: Library,
  dates: LastModified,
  base: string,
): (path: string) => string {
  const { entries, site, labels } = library;
  const source = site.locales[0] ?? '';
  const known = new Map(
    site.locales.flatMap((locale): [path: string, entries: Entry[]][] => {
      const links = linksFor(base, source, locale);
      return [
        ...entries.map((entry): [string, Entry[]] => [links.entry(entry.slug), [entry]]),
        ...categoriesWithEntries(library).map((one): [string, Entry[]] => [
          links.category(one.category.id),
          one.entries,
        ]),
        ...labels.map(({ id }): [string, Entry[]] => [
          links.label(id),
          entries.filter((entry) => entry.labels.includes(id)),
        ]),
        ...codesOf(library).map((code): [string, Entry[]] => [
          links.code(code.name),
          code.uses.map(({ entry }) => entry),
        ]),
        ...clientsOf(library, locale).map(({ client, uses }): [string, Entry[]] => [
          links.client(client.id),
          uses.map(({ entry }) => entry),
        ]),
      ];
    }),
  );
  return (path) => newestOf(known.get(path) ?? entries, dates);
}
