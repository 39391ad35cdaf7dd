import { sourceLocale } from '../../domain/library/refs.ts';
import type { Entry, Library, Message } from '../../domain/library/types.ts';
import { linksFor } from '../../domain/urls/urls.ts';
import { clientLabel } from '../../domain/library/client-label.ts';
import { localize, wholeText } from '../../domain/library/message-text.ts';
import type { SearchDocument } from './types.ts';
import { memoizeByLibrary } from '../../domain/library/memoize.ts';
import { buildIndex, type IndexFiles } from './build-index.ts';
import { HEAD } from './format.ts';
import { textHash } from '../text/ngrams.ts';

/** Returns the sign by which the fork of an entry leads to the entry itself; nothing without a fork. */
function signOf(entry: Entry, locale: string): { sign?: string } {
  const sign = entry.fork?.ways.find((way) => way.entry === entry.slug)?.sign;
  return sign ? { sign: localize(sign, locale) } : {};
}

/**
 * Returns a search document for each message of a library, for the pages in one locale. The order
 * decides between equal texts: what is retired comes last, and a message that refers to another for its
 * text comes after that one.
 */
export function searchDocuments(library: Library, base: string, locale: string): SearchDocument[] {
  const links = linksFor(base, sourceLocale(library.site), locale);
  const row = (entry: Entry, message: Message): SearchDocument => ({
    entry: entry.slug,
    message: message.id,
    client: message.client,
    url: links.entry(entry.slug, message.id),
    text: wholeText(message),
    language: message.language,
    codes: message.codes,
    shownBy: clientLabel(library, message, locale),
    title: entry.words[locale]?.title ?? '',
    summary: entry.words[locale]?.summary ?? '',
    ...signOf(entry, locale),
  });
  const all = library.entries.flatMap((entry) =>
    entry.messages.map((message) => ({ entry, message })),
  );
  const borrowed = ({ message }: { message: Message }): number => (message.sameAs ? 1 : 0);
  const retired = ({ entry, message }: { entry: Entry; message: Message }): number =>
    message.retired || entry.retired ? 1 : 0;
  return all
    .sort((a, b) => retired(a) - retired(b) || borrowed(a) - borrowed(b))
    .map(({ entry, message }) => row(entry, message));
}

/**
 * Builds the index of a library’s messages for the pages in one locale, once for each library.
 * @param base the sub-path the site is published under
 */
export const libraryIndex = memoizeByLibrary((library, base: string, locale: string): IndexFiles =>
  buildIndex(searchDocuments(library, base, locale), { locale }),
);

/** Returns the version of an index, a hash of its head: a page asks for the index it was built with. */
export function indexVersionOf(head: Uint8Array): string {
  return textHash(new TextDecoder().decode(head)).toString(36);
}

/** Returns the version of an index from its files. */
export function indexVersionIn(files: IndexFiles): string {
  return indexVersionOf(files.get(HEAD) ?? new Uint8Array());
}
