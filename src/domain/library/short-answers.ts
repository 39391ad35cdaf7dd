import { languageAndScript } from '../text/scripts.ts';
import type { ShortAnswer, ShortLabels } from '../../schemas/short-answers.ts';
import type { Entry, Library, ShortAnswers } from './types.ts';

/** The short answer of an entry in one language. */
export interface EntryShortAnswer extends Omit<ShortAnswers, 'answers'>, ShortAnswer {}

/** Returns the short answers of an entry, sorted by the tags of their languages. */
export function shortAnswersOf({ shortAnswers }: Library, { slug }: Entry): EntryShortAnswer[] {
  return shortAnswers.flatMap(({ answers, ...language }) => {
    const answer = answers[slug];
    return answer ? [{ ...language, ...answer }] : [];
  });
}

/**
 * Returns those short answers of an entry that its page names: in other languages, and in a simple form of its own.
 * The simple form of another language of the site is left to the page in that language.
 */
export function namedOnPage(answers: EntryShortAnswer[], locale: string): EntryShortAnswer[] {
  return answers.filter(
    ({ language }) => !HAS_VARIANT.test(language) || language.startsWith(`${locale}-`),
  );
}

/** A short answer as a script shows it, and `short/<language>/<slug>.json`. */
export interface ShortAnswerFile {
  /** What it is, the heading over all of it. */
  title: string;
  /** The three sentences with their headings, in order. */
  parts: { heading: string; text: string }[];
  /** How the sentences were reviewed. */
  review: string;
  /** The links and buttons below it. */
  report: string;
  close: string;
}

/** Returns a short answer with what is written around it. */
export function shortAnswerFile(answer: EntryShortAnswer): ShortAnswerFile {
  const { title, report, close } = answer.labels;
  const parts = sentenceNames.map((name) => ({ heading: answer.labels[name], text: answer[name] }));
  return { title, parts, review: reviewLabel(answer), report, close };
}

/** The parts of a short answer, in the order in which they are read. */
export const sentenceNames = ['what', 'can-do', 'tell'] as const satisfies (keyof ShortAnswer)[];

/** Returns what the reader is told of the review, in their language. */
export function reviewLabel({
  labels,
  review,
}: {
  labels: ShortLabels;
  review: 'none' | 'native';
}): string {
  return labels[`review-${review}`];
}

/** A language that a script may offer by itself: its tag and how it calls itself. */
export type OfferedLanguage = [tag: string, name: string];

/**
 * Returns the languages that scripts offer by themselves, by language and script. Not those of the site, and no
 * simple form of a language: who needs one is not known, and chooses it.
 */
export function offeredLanguages({ shortAnswers, site }: Library): Record<string, OfferedLanguage> {
  const own = site.locales.map(languageAndScript);
  const offered = shortAnswers
    .filter(({ language }) => !HAS_VARIANT.test(language))
    .map(({ language, name }): [string, OfferedLanguage] => [
      languageAndScript(language),
      [language, name],
    ]);
  return Object.fromEntries(offered.filter(([written]) => !own.includes(written)));
}

/** Matches tags with a variant: `en-simple`, `ca-valencia`. */
const HAS_VARIANT = /-[a-z]{5,8}$/;

/**
 * Returns the first of some languages in which there are short answers; undefined if there is none. Chinese is
 * told apart by its script, whatever the region.
 * @param wanted tags (BCP 47), the preferred first; what is no tag is passed over
 * @param offered as `offeredLanguages` returns them
 */
export function chooseLanguage(
  wanted: readonly string[],
  offered: Readonly<Record<string, OfferedLanguage>>,
): OfferedLanguage | undefined {
  return wanted.map((tag) => offered[writtenAs(tag)]).find((language) => language !== undefined);
}

function writtenAs(tag: string): string {
  try {
    return languageAndScript(tag);
  } catch {
    return '';
  }
}
