import type { Term } from '../../schemas/term.ts';
import { localize } from './message-text.ts';

/** A stretch of prose: plain text, or the first occurrence of a term, as it is spelled there. */
export interface Stretch {
  text: string;
  /** The id of the term that is explained here. */
  term?: string;
}

/** The spellings of one locale, ready to be looked for in prose. */
export interface CompiledGlossary {
  pattern: RegExp;
  /** Terms by spelling. */
  terms: Map<string, Term>;
}

/** Beside a spelling that ends in a Latin letter or a digit, none of these may stand. */
const joined = String.raw`[\p{sc=Latin}\p{Nd}_-]`;
const latinStart = /^[\p{sc=Latin}\p{Nd}]/u;
const latinEnd = /[\p{sc=Latin}\p{Nd}]$/u;
/** What is quoted is not the author's own word. */
const quoted = '「[^」]*」|『[^』]*』|“[^”]*”';

/** Every way a term is written in a locale, its name first. */
export function spellingsOf({ name, also, forms }: Term, locale: string): string[] {
  return [localize(name, locale), ...(also[locale] ?? []), ...(forms[locale] ?? [])];
}

/** Prepares the spellings of a locale; nothing if the glossary is empty. */
export function compileGlossary(glossary: Term[], locale: string): CompiledGlossary | undefined {
  const spellings = glossary.flatMap((term) =>
    spellingsOf(term, locale).map((spelling) => [spelling, term] as const),
  );
  if (spellings.length === 0) return undefined;
  const longestFirst = spellings.map(([spelling]) => spelling).sort((a, b) => b.length - a.length);
  return {
    pattern: new RegExp([quoted, ...longestFirst.map(patternOf)].join('|'), 'gu'),
    terms: new Map(spellings),
  };
}

/**
 * Cuts a text where a term stands that is not explained yet, and notes it as explained. Joining the
 * stretches gives the text again. Where spellings overlap, the earlier counts, then the longer: a
 * word inside a longer one is none. Plain terms and quotations stay plain text.
 * @param explained the ids of the terms the page has explained so far
 */
export function explainIn(
  text: string,
  words: CompiledGlossary,
  explained: Set<string>,
): Stretch[] {
  const stretches: Stretch[] = [];
  let end = 0;
  for (const { 0: found, index } of text.matchAll(words.pattern)) {
    const spelling = found.replaceAll(/\s+/g, ' ');
    const term = words.terms.get(spelling) ?? words.terms.get(lowerFirst(spelling));
    if (!term || term.plain || explained.has(term.id)) continue;
    explained.add(term.id);
    if (index > end) stretches.push({ text: text.slice(end, index) });
    stretches.push({ text: found, term: term.id });
    end = index + found.length;
  }
  return end < text.length ? [...stretches, { text: text.slice(end) }] : stretches;
}

/** The terms as a locale's readers look them up: in the order of the file, translations by name. */
export function inOrder(glossary: Term[], locale: string, source: string): Term[] {
  if (locale === source) return glossary;
  const { compare } = new Intl.Collator(locale);
  return glossary.toSorted((a, b) => compare(localize(a.name, locale), localize(b.name, locale)));
}

/**
 * A spelling in small letters may begin a sentence; one with a capital is written in no other way.
 * Where it has a space, prose may break its line.
 */
function patternOf(spelling: string): string {
  const words = spelling.split(' ').map((word) => RegExp.escape(word));
  const pattern = words.join(String.raw`\s+`);
  const first = spelling.charAt(0);
  const small = spelling === spelling.toLowerCase() && first !== first.toUpperCase();
  const start = RegExp.escape(first);
  return [
    latinStart.test(spelling) ? `(?<!${joined})` : '',
    small ? `[${first}${first.toUpperCase()}]${pattern.slice(start.length)}` : pattern,
    latinEnd.test(spelling) ? `(?!${joined})` : '',
  ].join('');
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
