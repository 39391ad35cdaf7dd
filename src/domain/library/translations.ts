import { languageAndScript } from '../text/scripts.ts';
import { openComposer, openTexts } from './compose-screen.ts';
import { memoizeByLibrary } from './memoize.ts';
import { formatMessageRef } from './refs.ts';
import { translationId, translationPage } from './translation-id.ts';
import type { Entry, Library, Message, ProgramTexts } from './types.ts';

/** A message as a program shows it in a language that is none of the site’s. */
export interface Translation extends Pick<
  Message,
  'entry' | 'client' | 'platforms' | 'codes' | 'heading' | 'lines' | 'language'
> {
  /** The permanent name, unique in the entry. */
  id: string;
  /** The ids of the same message in languages of the site. */
  of: string[];
}

/**
 * Returns the messages that the catalogues make in other languages than those of the site, program by program
 * and language by language. Those that are left untranslated as a whole are none.
 */
export const translationsOf = memoizeByLibrary((library): Translation[] => {
  const messages = new Map(
    library.entries.flatMap((entry) =>
      entry.messages.map((message) => [formatMessageRef(message), message] as const),
    ),
  );
  return library.catalogues.flatMap((program) =>
    [...program.languages.keys()]
      .filter((language) => !library.site.locales.includes(language))
      .flatMap((language) => translationsIn(program, language, messages)),
  );
});

function translationsIn(
  program: ProgramTexts,
  language: string,
  messages: Map<string, Message>,
): Translation[] {
  const own = program.languages.get(language);
  const fallback = program.languages.get(program.fallback);
  const compose = openComposer(program, openTexts(own, fallback), () => '');
  const composeFallback = openComposer(program, openTexts(fallback, undefined), () => '');
  return program.screens.flatMap((screen): Translation[] => {
    const of = screen.of.flatMap((reference) => messages.get(reference) ?? []);
    const [first] = of;
    if (!first) return [];
    const text = compose(screen);
    const untranslated = composeFallback(screen);
    if (text.heading === untranslated.heading && text.lines.join() === untranslated.lines.join())
      return [];
    const { entry, client, platforms, codes } = first;
    return [
      {
        ...text,
        id: translationId(first.id, first.language, language),
        of: of.map(({ id }) => id),
        entry,
        client,
        platforms,
        codes,
        language,
      },
    ];
  });
}

/** A message of an entry, with what programs show in its place in other languages. */
export interface TranslatedMessage {
  /** The ids of the message in the languages of the site. */
  ids: string[];
  /** The name of its page: one of the ids. */
  page: string;
  /** Returns the message in a locale or, without one, in another language of the site. */
  message: (locale: string) => Message;
  /** In the order of their languages. */
  translations: Translation[];
}

/** Returns the messages of an entry that there are in other languages, in their order. */
export function translationsOfEntry(
  library: Library,
  { slug, messages }: Entry,
): TranslatedMessage[] {
  const own = translationsByEntry(library).get(slug) ?? [];
  const byMessage = Map.groupBy(own, ({ of }) => of.join(' '));
  return messages.flatMap((first) => {
    const key = [...byMessage.keys()].find((ids) => ids.split(' ')[0] === first.id);
    if (key === undefined) return [];
    const same = messages.filter(({ id }) => key.split(' ').includes(id));
    const translations = byMessage.get(key) ?? [];
    const ids = same.map(({ id }) => id);
    return {
      ids,
      page: translationPage(ids),
      message: (locale) => same.find(({ language }) => language === locale) ?? first,
      translations: translations.toSorted((a, b) => (a.language < b.language ? -1 : 1)),
    };
  });
}

const translationsByEntry = memoizeByLibrary((library) =>
  Map.groupBy(translationsOf(library), ({ entry }) => entry),
);

/** Counts the languages other than those of the site in which programs show the messages of an entry. */
export function countLanguages(library: Library, { slug }: Entry): number {
  const own = new Set(library.site.locales.map(languageAndScript));
  const languages = (translationsByEntry(library).get(slug) ?? []).map(({ language }) =>
    languageAndScript(language),
  );
  return new Set(languages.filter((language) => !own.has(language))).size;
}
