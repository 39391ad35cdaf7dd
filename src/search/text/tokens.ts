/**
 * Tokens for the search engines of others: the n-grams of the normal form, in ASCII, so that no engine cuts,
 * folds or drops them. Texts and queries become comparable, whatever their script.
 */
import { normalize } from './normalize.ts';
import { ngramsOf } from './ngrams.ts';

/** The most tokens of a query: OpenSearch allows 1,024 clauses. */
const MOST = 1000;

/** Writes an n-gram as a word: the code of each UTF-16 unit in four hexadecimal digits. */
function tokenOf(gram: string): string {
  const units = Array.from({ length: gram.length }, (_, at) => gram.charCodeAt(at));
  return units.map((unit) => unit.toString(16).padStart(4, '0')).join('');
}

/**
 * Returns the distinct tokens of a text that is stored.
 * @example searchTokens('E 2') // ['00650032']
 */
export function searchTokens(text: string): string[] {
  return [...ngramsOf(normalize(text))].map(tokenOf);
}

/**
 * Returns the tokens of a text that is looked for: all, or of a long text, such as a log, those of as many of
 * its last lines as make 1,000.
 */
export function queryTokens(text: string): string[] {
  const all = searchTokens(text);
  if (all.length <= MOST) return all;
  const chosen = new Set<string>();
  for (const line of text.split(/\r\n?|\n/).toReversed()) {
    for (const token of searchTokens(line)) if (chosen.size < MOST) chosen.add(token);
  }
  return [...chosen];
}
