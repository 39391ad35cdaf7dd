import { sourceLocale } from '../library/refs.ts';
import { categoriesWithEntries } from '../library/categories.ts';
import { clientsOf } from '../library/clients.ts';
import { codesOf } from '../library/codes.ts';
import type { Entry, Library } from '../library/types.ts';
import { linksFor } from '../urls/urls.ts';

/** The times at which entries were last modified, by slug, in UTC: `2026-11-23T08:00:00Z`. */
export type LastModified = ReadonlyMap<string, string>;

/** Returns when an entry was last modified; if that is unknown, the start of the day of its review. */
export function lastModifiedOf({ slug, reviewed }: Entry, dates: LastModified): string {
  return dates.get(slug) ?? `${reviewed}T00:00:00Z`;
}

/** Returns when the latest of some entries was modified; empty if there are none. */
export function newestOf(entries: Entry[], dates: LastModified): string {
  return (
    entries
      .map((entry) => lastModifiedOf(entry, dates))
      .toSorted()
      .at(-1) ?? ''
  );
}

/** Returns a function that dates a page, by its root-relative URL, as the latest entry it shows. */
export function pageDates(
  library: Library,
  dates: LastModified,
  base: string,
): (path: string) => string {
  const { entries, site, labels } = library;
  const source = sourceLocale(site);
  const shown = new Map(
    site.locales.flatMap((locale): [path: string, entries: Entry[]][] => {
      const links = linksFor(base, source, locale);
      return [
        ...[links.entry, links.messages, links.background].flatMap((link) =>
          entries.map((entry): [string, Entry[]] => [link(entry.slug), [entry]]),
        ),
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
  return (path) => newestOf(shown.get(path) ?? entries, dates);
}
