import type { CodeFamily } from '../index/format.ts';
import type { UnknownCode } from '../index/types.ts';
import type { OpenedBlock, OpenedCode } from '../index/open-block.ts';
import { codeKey, likenessOf } from '../text/codes.ts';
import { numberQueryNgrams, type QueryNgrams } from '../text/ngrams.ts';
import { normalize } from '../text/normalize.ts';
import type { ReadQuery } from './read-query.ts';

/** A query, ready to be compared. */
export interface ParsedQuery {
  /** The normalised query; empty if it is a single character. */
  text: string;
  /** The keys of what may be codes in it. */
  codes: Set<string>;
  /** The codes in it that no message has. */
  unknown: UnknownCode[];
  /** The n-grams of `text`. */
  table: QueryNgrams;
  /** Its words in Latin script, in lower case. */
  words: Set<string>;
  /** The visitor’s own client, if it is known. */
  client?: string | undefined;
  /** The language of the page that asks. */
  language?: string;
  /** Tells whether a normalised text has a word of the subject of the site; so have all if none is given. */
  isAbout: (text: string) => boolean;
  /** Whether the query itself has one. */
  isItselfAbout: boolean;
}

/** How the codes of a site are written. */
export interface Families {
  /** Each matches a whole code. */
  patterns: RegExp[];
  /** Words that stand before their numbers, normalised, by family. */
  contexts: string[][];
  /** The first of them, normalised and as it is shown, of each family that has some. */
  numbered: { text: string; shown: string; family: CodeFamily }[];
  /** Returns a code that no message has, with what is known of its family. */
  unknown: (code: string, family?: CodeFamily) => UnknownCode;
}

/** Prepares the families of codes for queries. */
export function openFamilies(families: CodeFamily[]): Families {
  const opened = families.map((family) => ({
    family,
    pattern: new RegExp(`^(?:${family.pattern})$`, 'iu'),
  }));
  return {
    patterns: opened.map(({ pattern }) => pattern),
    contexts: families.map(({ contexts = [] }) => contexts.map(normalize)),
    numbered: families.flatMap((family) => {
      const [shown] = family.contexts ?? [];
      return shown === undefined ? [] : [{ text: normalize(shown), shown, family }];
    }),
    unknown: (code, known) => {
      const family = known ?? opened.find(({ pattern }) => pattern.test(code))?.family;
      return {
        code,
        ...(family && { family: family.name }),
        ...(family?.about !== undefined && { about: family.about }),
      };
    },
  };
}

/** How much of a query is compared, in normalised characters. By judgement: more than a screen shows. */
const COMPARED = 4000;

/**
 * Parses the part of a query that is compared with messages.
 * @param chosen what `chooseText` has chosen of it
 * @param read all of it, in which codes are looked for
 * @param subject normalised words of the subject of the site
 */
export function parseQuery(chosen: string, read: ReadQuery, subject: string[]): ParsedQuery {
  const normal = normalize(chosen).slice(0, COMPARED);
  // A single character has no n-grams, but may be a code.
  const text = normal.length < 2 ? '' : normal;
  const isAbout = (other: string): boolean =>
    subject.length === 0 || subject.some((word) => other.includes(word));
  const codes = read.codes();
  const words = new Set(chosen.toLowerCase().match(/[a-z0-9]+/g));
  const table = numberQueryNgrams(text);
  return { text, codes, unknown: [], table, words, isAbout, isItselfAbout: isAbout(text) };
}

/**
 * Decides which words of a query are codes, in view of the candidates: adds the keys of codes that it
 * contains by their number or with a slip, and takes out of its text the codes that no candidate has, so
 * that nothing is found by their likeness.
 * @param families how codes are written, beside names in capitals and hexadecimal numbers
 */
export function resolveCodes(
  asked: ParsedQuery,
  read: ReadQuery,
  blocks: OpenedBlock[],
  families: Families,
): ParsedQuery {
  const codes = blocks.flatMap((block) => block.codes);
  const isInText = (word: string): boolean => {
    const text = normalize(word);
    return blocks.some(({ lines }) => lines.some((line) => line.includes(text)));
  };
  const keys = new Set(codes.flatMap((code) => code.keys));
  const found = new Set(asked.codes);
  const numbers = resolveNumbers(read, codes, families);
  // What a number counts is known better by the word before it than by the number.
  for (const key of numbers.counted) found.delete(key);
  for (const key of numbers.known) found.add(key);
  const unknown: string[] = [];
  for (const word of read.shapedWords(families.patterns)) {
    const likeness = likenessOf(word, keys);
    if (typeof likeness === 'object') found.add(likeness.known);
    else if (likeness === 'none' && !isInText(word)) unknown.push(word);
  }
  const told = [...unknown.map((word) => families.unknown(word)), ...numbers.unknown];
  if (unknown.length === 0) return { ...asked, codes: found, unknown: told };
  const text = unknown.reduce((left, word) => left.replaceAll(normalize(word), ''), asked.text);
  return {
    ...asked,
    text,
    codes: found,
    unknown: told,
    table: numberQueryNgrams(text),
    isItselfAbout: asked.isAbout(text),
  };
}

/**
 * Finds the codes whose number is in a query, behind a word that says what it counts or alone, and the
 * numbers behind such a word that no code has; of two such words the nearer one counts.
 */
function resolveNumbers(
  read: ReadQuery,
  codes: OpenedCode[],
  families: Families,
): { known: string[]; unknown: UnknownCode[]; counted: Set<string> } {
  const byNumber = Map.groupBy(codes, (code) => code.number);
  const known = new Set<string>();
  const unknown = new Map<string, UnknownCode>();
  const counted = new Set<string>();
  const alone = !/\p{L}/u.test(read.text);
  for (const { number, before, isBehind } of read.numbers()) {
    const numbered = families.numbered.find(({ text }) => isBehind(text));
    // In a log most numbers are no codes.
    if (!numbered && !byNumber.has(number)) continue;
    const placed = (byNumber.get(number) ?? []).map((code) => ({
      code,
      place: contextPlace(
        families.contexts[code.family ?? -1] ?? [],
        before(),
        alone && number.length > 1,
      ),
    }));
    const nearest = Math.max(...placed.map(({ place }) => place));
    const named = placed.flatMap(({ code, place }) =>
      place >= 0 && place === nearest ? [code] : [],
    );
    for (const { keys } of named) if (keys[0] !== undefined) known.add(keys[0]);
    const counting = named.length === 0 ? numbered : undefined;
    if (counting) {
      const name = `${counting.shown} ${number}`;
      unknown.set(name, families.unknown(name, counting.family));
    }
    if (counting || (named.length > 0 && nearest > 0)) counted.add(codeKey(number));
  }
  return { known: [...known], unknown: [...unknown.values()], counted };
}

/** Returns where the last word that gives a number its meaning ends; -1 if there is none. */
function contextPlace(contexts: string[], before: string, alone: boolean): number {
  const ends = contexts.map((context) => {
    const at = before.lastIndexOf(context);
    return at < 0 ? -1 : at + context.length;
  });
  return Math.max(alone ? 0 : -1, ...ends);
}
