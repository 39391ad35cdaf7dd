import type { Entry, Library, Message } from '../domain/library.ts';
import { linksFor } from '../domain/links.ts';
import { shownBy } from '../domain/shown-by.ts';
import { wholeText } from '../domain/text.ts';

/** One message as the finder and the list of results need it. */
export interface Row {
  /** `entry#id`. */
  id: string;
  url: string;
  text: string;
  language: string;
  codes: string[];
  /** Where it is shown, for people: `Opera`, `Windows XP · Internet Explorer`. */
  shownBy: string;
  /** The title and the one-sentence meaning of its entry. */
  title: string;
  summary: string;
}

/** The messages of the library as the finder of one locale's pages loads them. */
export function searchTable(library: Library, base: string, locale: string): Row[] {
  const links = linksFor(base, library.site.locales[0] ?? locale, locale);
  const row = (entry: Entry, message: Message): Row => ({
    id: `${entry.slug}#${message.id}`,
    url: links.entry(entry.slug, message.id),
    text: wholeText(message),
    language: message.language,
    codes: message.codes,
    shownBy: shownBy(library, message, locale),
    title: entry.words[locale]?.title ?? '',
    summary: entry.words[locale]?.summary ?? '',
  });
  return library.entries.flatMap((entry) => entry.messages.map((message) => row(entry, message)));
}
