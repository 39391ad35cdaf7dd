import { sourceLocale } from '../../domain/library/refs.ts';
import type { Entry, Library, Message } from '../../domain/library/types.ts';
import { linksFor } from '../../domain/urls/urls.ts';
import { clientLabel } from '../../domain/library/client-label.ts';
import { localize, wholeText } from '../../domain/library/message-text.ts';
import { translationsOf } from '../../domain/library/translations.ts';
import { isPast } from '../../domain/library/comparison.ts';
import { codeSlug } from '../../domain/text/slug.ts';
import type { SearchDocument } from './types.ts';
import { memoizeByLibrary } from '../../domain/library/memoize.ts';
import { buildIndex, type BuildIndexOptions, type IndexFiles } from './build-index.ts';
import { HEAD, type CodeForms, type Head } from './format.ts';
import { libraryTopics } from './library-topics.ts';
import { textHash } from '../text/ngrams.ts';

/** Returns the sign by which the fork of an entry leads to the entry itself; nothing without a fork. */
function signOf(entry: Entry, locale: string): { sign?: string } {
  const sign = entry.fork?.ways.find((way) => way.entry === entry.slug)?.sign;
  return sign ? { sign: localize(sign, locale) } : {};
}

/**
 * Returns a search document for each message of a library, and for the phrases that name its entries, for
 * the pages in one locale. The order decides between equal texts: what is retired comes last, before it
 * what no client shows any more, and a message that refers to another for its text comes after that one.
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
    action: entry.words[locale]?.answers.action ?? '',
    ...frequencyOf(entry),
    ...signOf(entry, locale),
  });
  const all = library.entries.flatMap((entry) =>
    entry.messages.map((message) => ({ entry, message })),
  );
  const borrowed = ({ message }: { message: Message }): number => (message.sameAs ? 1 : 0);
  const retired = ({ entry, message }: { entry: Entry; message: Message }): number =>
    message.retired || entry.retired ? 1 : 0;
  const past = ({ message }: { message: Message }): number => (isPast(message) ? 1 : 0);
  const messages = all
    .sort((a, b) => retired(a) - retired(b) || past(a) - past(b) || borrowed(a) - borrowed(b))
    .map(({ entry, message }) => row(entry, message));
  return [...messages, ...phraseDocuments(library, base, locale)];
}

/**
 * Returns documents for the messages in other languages, which lead to the same message in the language of the
 * page or, without one, in another language of the site.
 */
export function translationDocuments(
  library: Library,
  base: string,
  locale: string,
): SearchDocument[] {
  const links = linksFor(base, sourceLocale(library.site), locale);
  const entries = new Map(library.entries.map((entry) => [entry.slug, entry]));
  return translationsOf(library).flatMap((translation): SearchDocument[] => {
    const entry = entries.get(translation.entry);
    const same = (entry?.messages ?? []).filter(({ id }) => translation.of.includes(id));
    const message = same.find(({ language }) => language === locale) ?? same[0];
    if (!entry || !message) return [];
    const words = entry.words[locale];
    return [
      {
        entry: entry.slug,
        message: message.id,
        client: translation.client,
        url: links.entry(entry.slug, message.id),
        text: wholeText(translation),
        language: translation.language,
        codes: translation.codes,
        shownBy: clientLabel(library, message, locale),
        title: words?.title ?? '',
        summary: words?.summary ?? '',
        action: words?.answers.action ?? '',
        also: same.filter((other) => other !== message).map(({ id }) => id),
        ...frequencyOf(entry),
        ...signOf(entry, locale),
      },
    ];
  });
}

const frequencyOf = ({ frequency }: Entry): { frequency?: number } =>
  frequency ? { frequency: frequency.value } : {};

/**
 * Returns documents for the titles of entries and the phrases that name them: for each entry one with those in
 * the languages of the site and its codes, one for each other language, and the same for its words.
 */
function phraseDocuments(library: Library, base: string, locale: string): SearchDocument[] {
  const source = sourceLocale(library.site);
  const links = linksFor(base, source, locale);
  return library.entries.flatMap((entry): SearchDocument[] => {
    const words = entry.words[locale];
    const shared = {
      entry: entry.slug,
      message: '',
      client: '',
      url: links.entry(entry.slug),
      codes: [],
      shownBy: '',
      title: words?.title ?? '',
      summary: words?.summary ?? '',
      action: words?.answers.action ?? '',
      ...frequencyOf(entry),
    };
    const documents = (lists: Record<string, string[]>[]): SearchDocument[] =>
      [...byLanguage(lists, library.site.locales)].map(([language, texts]) => ({
        ...shared,
        language,
        text: texts.join('\n'),
      }));
    const named = library.search.phrases.filter(({ entries }) => entries.includes(entry.slug));
    const codes = [...new Set(named.flatMap((phrases) => phrases.codes))];
    const titles = Object.entries(entry.words).map(([language, { title }]) => [language, [title]]);
    return [
      ...documents([
        Object.fromEntries(titles) as Record<string, string[]>,
        ...named.map(({ texts }) => texts),
      ]).map((row) => (row.language === source ? { ...row, codes } : row)),
      ...documents(named.map((phrases) => phrases.words)).map((row) => ({ ...row, topic: true })),
    ];
  });
}

/** Joins lists of texts by language, those in languages of the site under the first of these. */
function byLanguage(lists: Record<string, string[]>[], locales: string[]): Map<string, string[]> {
  const joined = new Map<string, string[]>();
  for (const [language, texts] of lists.flatMap(Object.entries)) {
    const key = locales.includes(language) ? (locales[0] ?? language) : language;
    joined.set(key, [...new Set([...(joined.get(key) ?? []), ...texts])]);
  }
  return joined;
}

/** Returns the other spellings of each code in use, as `codes.yaml` and the families define them. */
function codeForms({ codes, search, entries }: Library): Map<string, CodeForms> {
  const families = search['code-families'].map(
    ({ pattern }) => new RegExp(`^(?:${pattern})$`, 'iu'),
  );
  const used = [
    ...entries.flatMap(({ messages }) => messages.flatMap((message) => message.codes)),
    ...search.phrases.flatMap((phrases) => phrases.codes),
  ];
  return new Map(
    [...new Set(used)].flatMap((code): [string, CodeForms][] => {
      const slug = codeSlug(code);
      const names = ({ name, also }: (typeof codes)[number]): string[] => [name, ...also];
      const definition =
        codes.find((item) => names(item).some((name) => codeSlug(name) === slug)) ??
        codes.find(({ number }) => number !== undefined && codeSlug(number) === slug);
      const family = families.findIndex((pattern) => pattern.test(definition?.name ?? code));
      if (!definition) return [];
      const { number } = definition;
      const others = names(definition).filter((name) => codeSlug(name) !== slug);
      const hexadecimal = number?.startsWith('0x') === true && codeSlug(number) !== slug;
      const forms: CodeForms = {
        ...((others.length > 0 || hexadecimal) && {
          names: hexadecimal ? [...others, number] : others,
        }),
        ...(number !== undefined &&
          !number.startsWith('0x') && { number, ...(family >= 0 && { family }) }),
      };
      return Object.keys(forms).length > 0 ? [[code, forms]] : [];
    }),
  );
}

/**
 * Returns what the index of a library needs beside its documents, for the pages in one locale.
 * @param base the sub-path the site is published under
 */
export function indexOptions(library: Library, locale: string, base = '/'): BuildIndexOptions {
  const { subject, 'code-families': families } = library.search;
  return {
    locale,
    languages: library.site.locales,
    subject: Object.values(subject).flat(),
    families: families.map(({ name, pattern, contexts, about }) => ({
      name: localize(name, locale),
      pattern,
      ...(contexts.length > 0 && { contexts }),
      ...(about && { about: localize(about, locale) }),
    })),
    detections: library.clients.flatMap(({ id, detect }) =>
      detect ? { client: id, ...detect } : [],
    ),
    topics: libraryTopics(library, base, locale),
    forms: codeForms(library),
  };
}

/**
 * Builds the index of a library’s messages for the pages in one locale, once for each library.
 * @param base the sub-path the site is published under
 */
export const libraryIndex = memoizeByLibrary((library, base: string, locale: string): IndexFiles =>
  buildIndex(
    [...searchDocuments(library, base, locale), ...translationDocuments(library, base, locale)],
    indexOptions(library, locale, base),
  ),
);

/** Returns the version of an index, a hash of its head: a page asks for the index it was built with. */
export function indexVersionOf(head: Uint8Array): string {
  return textHash(new TextDecoder().decode(head)).toString(36);
}

/** Returns the version of an index from its files. */
export function indexVersionIn(files: IndexFiles): string {
  return indexVersionOf(files.get(HEAD) ?? new Uint8Array());
}

/** Returns the name of the file that completes the head of an index; undefined if there is none. */
export function indexRestIn(files: IndexFiles): string | undefined {
  const bytes = files.get(HEAD);
  return bytes && (JSON.parse(new TextDecoder().decode(bytes)) as Head).rest?.file;
}
