import type { Term } from '../../schemas/term.ts';
import { localize } from './message-text.ts';

/** A piece of prose: plain text, or the first occurrence of a term as it is spelled there. */
export interface Stretch {
  text: string;
  /** The id of the term, if this is one. */
  term?: string;
}

/** The spellings of all terms in one locale, compiled to a pattern. */
export interface CompiledGlossary {
  pattern: RegExp;
  /** Terms by spelling. */
  terms: Map<string, Term>;
}

/** The characters that may not adjoin a Latin letter or digit at either end of a spelling. */
const joined = String.raw`[\p{sc=Latin}\p{Nd}_-]`;
const latinStart = /^[\p{sc=Latin}\p{Nd}]/u;
const latinEnd = /[\p{sc=Latin}\p{Nd}]$/u;
/** Quotations, which are matched so that no term is found inside them. */
const quoted = '「[^」]*」|『[^』]*』|“[^”]*”';

/** Returns every spelling of a term in a locale, its name first. */
export function spellingsOf({ name, also, forms }: Term, locale: string): string[] {
  return [localize(name, locale), ...(also[locale] ?? []), ...(forms[locale] ?? [])];
}

/** Compiles the spellings of a glossary in a locale; undefined if the glossary is empty. */
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
 * Splits a text at the first occurrence of each term. Joining the pieces gives the text again. Of
 * overlapping spellings the earlier wins, then the longer. Terms marked `plain`, and terms inside
 * quotations, stay text.
 * @param explained the ids of the terms the page has explained so far; new ones are added
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

/** Sorts terms as readers of a locale look them up: the source locale as in the file, others by name. */
export function inOrder(glossary: Term[], locale: string, source: string): Term[] {
  if (locale === source) return glossary;
  const { compare } = new Intl.Collator(locale);
  return glossary.toSorted((a, b) => compare(localize(a.name, locale), localize(b.name, locale)));
}

/**
 * Returns the pattern of a spelling. One in small letters may begin with a capital; one with a capital
 * matches exactly. A space matches a line break too.
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
