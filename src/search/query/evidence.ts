/**
 * What a query says for entries. Evidence is counted in n-grams that one entry alone holds.
 */
import type { LineMatch, MessageMatch } from './match-block.ts';
import type { ParsedQuery } from './parse-query.ts';
import type { Weights } from './weights.ts';

/** Up to this length a query is about its words, in normalised characters. By judgement. */
export const TOPIC = 30;
/** The least length of a query that a title can be said to contain, in normalised characters. By judgement. */
const TITLE = 5;
/** The evidence of a code, as if it were so many n-grams that the same entries hold. By judgement. */
const CODE = 30;
/** By this the shared part of a line or of the query is multiplied, up to 1. By judgement. */
const SHARED = 1.5;

/** What is known of a query in view of its candidates. */
export interface Context {
  asked: ParsedQuery;
  weights: Weights;
  /** The evidence of the whole query. */
  all: number;
  /** The weighted share of the query that n-grams make up. */
  coverage: (grams: number[]) => number;
  /** The weighted share of the query’s trigrams that some of them make up. */
  solidity: (trigrams: number[]) => number;
  /** The evidence of having a code of the query, for each entry that has one. */
  codes: Map<string, number>;
  /** The n-grams of the phrases of each entry that are in the query. */
  phrases: Map<string, number[]>;
  /** The entries of which a title or a phrase, in any language, contains the query. */
  titled: Set<string>;
}

/** Sums the weights of n-grams. */
export const sumOf = (grams: Iterable<number>, weights: Float64Array): number => {
  let sum = 0;
  for (const gram of grams) sum += weights[gram] ?? 0;
  return sum;
};

/** Collects what is known of a query before its candidates are judged one by one. */
export function contextOf(matches: MessageMatch[], asked: ParsedQuery, weights: Weights): Context {
  const { grams } = asked.table;
  const all = sumOf(grams.keys(), weights.rarity) || 1;
  const trigrams = [...grams.keys()].filter((number) => grams[number]?.length === 3);
  const allTrigrams = sumOf(trigrams, weights.rarity) || 1;
  return {
    asked,
    weights,
    all: sumOf(trigrams, weights.evidence) / weights.top,
    coverage: (some) => sumOf(some, weights.rarity) / all,
    solidity: (some) => sumOf(some, weights.rarity) / allTrigrams,
    codes: codeEvidence(matches, asked, weights),
    phrases: phrasesOf(matches, asked),
    titled: titledBy(matches, asked),
  };
}

/** Returns what the rarest code of the query says for each entry that has it. */
function codeEvidence(
  matches: MessageMatch[],
  { codes }: ParsedQuery,
  weights: Weights,
): Map<string, number> {
  const holders = new Map<string, Set<string>>();
  for (const { message } of matches) {
    for (const key of message.codes) {
      if (!codes.has(key)) continue;
      holders.set(key, (holders.get(key) ?? new Set()).add(message.entry));
    }
  }
  const evidence = new Map<string, number>();
  for (const entries of holders.values()) {
    const weight = (CODE * weights.evidenceOf(entries.size)) / weights.top;
    for (const entry of entries) evidence.set(entry, Math.max(evidence.get(entry) ?? 0, weight));
  }
  return evidence;
}

/** Short words in Latin script are found as whole words only. */
const ABBREVIATION = /^[a-z0-9]{1,4}$/;

/** Tells whether a phrase is in the query, or a word in a short query. */
export function isNamed({ line, inside }: LineMatch, topic: boolean, asked: ParsedQuery): boolean {
  if (!inside || (topic && asked.text.length > TOPIC)) return false;
  return !ABBREVIATION.test(line) || asked.words.has(line);
}

/** Returns the length of the longest phrase in the query, 0 without any. */
export function longestPhrase(matches: MessageMatch[], asked: ParsedQuery): number {
  const lengths = matches
    .filter(({ message }) => message.phrases)
    .flatMap(({ message, lines }) =>
      lines.filter((line) => isNamed(line, message.topic, asked)).map(({ length }) => length),
    );
  return Math.max(0, ...lengths);
}

/** Returns the n-grams of the phrases in the query, by entry. */
function phrasesOf(matches: MessageMatch[], asked: ParsedQuery): Map<string, number[]> {
  const phrases = new Map<string, number[]>();
  for (const { message, lines } of matches) {
    if (!message.phrases) continue;
    const found = lines
      .filter((line) => isNamed(line, message.topic, asked))
      .flatMap(({ grams, length }) =>
        grams().filter((gram) => length < 3 || asked.table.grams[gram]?.length === 3),
      );
    if (found.length > 0) {
      phrases.set(message.entry, [...(phrases.get(message.entry) ?? []), ...found]);
    }
  }
  return phrases;
}

/**
 * Returns the entries of which a title or a phrase contains a query that is long enough to tell: those in all
 * languages, so that the pages of each answer alike.
 */
function titledBy(matches: MessageMatch[], { text }: ParsedQuery): Set<string> {
  if (text.length < TITLE) return new Set();
  const named = matches.filter(
    ({ message }) => message.phrases && !message.topic && message.text.includes(text),
  );
  return new Set(named.map(({ message }) => message.entry));
}

/**
 * Returns how much counts what a line shares with the query: all of it if most of the line or of the query
 * is shared. In a long log there are pieces of everything.
 */
function factorOf(line: LineMatch, { solidity }: Context): number {
  const ofLine = line.solid.length / Math.max(1, line.length - 2);
  return (line.factor ??= Math.min(1, SHARED * Math.max(ofLine, solidity(line.solid))));
}

/** Returns the evidence of phrases and of the lines of a message, each n-gram counted once. */
export function evidenceIn(phrases: number[], lines: LineMatch[], context: Context): number {
  const { evidence } = context.weights;
  const counted = new Set(phrases);
  let sum = sumOf(counted, evidence);
  const weighted = lines.map((line) => ({ line, factor: factorOf(line, context) }));
  for (const { line, factor } of weighted.sort((a, b) => b.factor - a.factor)) {
    for (const gram of line.solid) {
      if (counted.has(gram)) continue;
      counted.add(gram);
      sum += factor * (evidence[gram] ?? 0);
    }
  }
  return sum / context.weights.top;
}
