import { pieces } from '../../src/domain/library/message-text.ts';
import { linksFor } from '../../src/domain/urls/urls.ts';
import { content, onScreen } from '../content/tree.ts';
import type { Answers, Question } from './pagefind-places.ts';
import { sites } from './sites.ts';

const { base } = sites.main;

/** The address of Pagefind in the real site. */
export const script = `${base}pagefind/pagefind.js`;

/** A text of a message, and where it is. */
export interface Wanted {
  text: string;
  page: string;
  anchor: string;
}

const linksIn = (locale: string) => linksFor(base, content().site.locales[0] ?? '', locale);

/** The longest line and the codes of every message. */
function wantedIn(locale: string): Wanted[] {
  const links = linksIn(locale);
  return content().entries.flatMap(({ slug, messages }) =>
    messages.flatMap(({ id, heading = '', lines, codes }) => {
      const [longest = ''] = [heading, ...lines].toSorted(
        (a, b) => onScreen(b).length - onScreen(a).length,
      );
      return [longest, ...codes].map((text) => ({ text, page: links.messages(slug), anchor: id }));
    }),
  );
}

export function questionsFor(wanted: Wanted[]): Question[] {
  return [...Map.groupBy(wanted, ({ text }) => text)].map(([text, group]) => ({
    query: onScreen(text),
    pieces: pieces(text).flatMap((piece) => ('text' in piece ? [piece.text] : [])),
    pages: [...new Set(group.map(({ page }) => page))],
  }));
}

/** The texts that did not lead where they should, and how many of all did. */
export interface Outcome {
  lost: string[];
  /** From 0 to 1; the rest is beyond Pagefind, or lost. */
  found: number;
  differences: string[];
}

/** Compares what Pagefind answered with what was wanted. */
export function outcomeOf(wanted: Wanted[], questions: Question[], answers: Answers): Outcome {
  const places = new Map(questions.map(({ query }, at) => [query, answers.places[at] ?? []]));
  const asked = wanted.map(({ text, page, anchor }) => {
    const query = onScreen(text);
    const place = places.get(query)?.find((one) => one.page === page);
    return {
      what: `${query} → ${page}#${anchor}`,
      found: place?.anchors.includes(anchor),
      ...place,
    };
  });
  return {
    lost: asked.filter(({ found, beyond }) => !found && !beyond).map(({ what }) => what),
    found: asked.filter((one) => one.found).length / asked.length,
    differences: answers.differences,
  };
}

/**
 * The least share of texts that are found, of all and of a sample: examples of placeholders stand in the prose
 * of an entry, but not on the page of its messages.
 */
export const FOUND = { all: 0.65, sample: 0.5 };

/** What is asked in a language from its page of results. */
export interface Visit {
  locale: string;
  address: string;
  wanted: Wanted[];
  questions: Question[];
}

/**
 * Returns the visits that ask for one of so many texts, another one in each language.
 * @param share 1 for every text in every language
 */
export function visitsOf(share: number): Visit[] {
  return content().site.locales.map((locale, number, all) => {
    const turn = Math.floor((share * number) / all.length);
    const wanted = wantedIn(locale).filter((_, at) => at % share === turn);
    const address = linksIn(locale).page('search/');
    return { locale, wanted, address, questions: questionsFor(wanted) };
  });
}
