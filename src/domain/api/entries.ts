import type { EntryRecord } from '../../schemas/published.ts';
import { linksFor } from '../urls/urls.ts';
import type { Library } from '../library/types.ts';

/** Returns the entries of a library as records of the API, in order. */
export function entryRecords(library: Library, base: string): EntryRecord[] {
  const { locales } = library.site;
  const links = locales.map((locale) => linksFor(base, locales[0] ?? locale, locale));
  return library.entries.map(
    ({ slug, category, labels, words, reviewed, messages, related, retired }) => ({
      slug,
      category,
      labels,
      words: Object.fromEntries(
        Object.entries(words).map(([locale, { title, summary, answers }]) => [
          locale,
          { title, summary, answers },
        ]),
      ),
      urls: Object.fromEntries(
        locales.map((locale, index) => [
          locale,
          { html: links[index]?.entry(slug) ?? '', markdown: links[index]?.markdown(slug) ?? '' },
        ]),
      ),
      reviewed,
      messages: messages.map(({ id }) => id),
      codes: [...new Set(messages.flatMap(({ codes }) => codes))],
      related: related.map(({ entry }) => entry),
      ...(retired && { retired: retired.since }),
    }),
  );
}
