import { normalizeWords } from './normalize.ts';

/** The most wordings of one query that are tried. By judgement: each is a search of its own. */
const LIMIT = 8;

/** Returns a pattern for a word: Latin ones as whole words, as others are not separated by spaces. */
function pattern(word: string): RegExp {
  const latin = /^[\w ]+$/.test(word);
  return new RegExp(latin ? `(?<![a-z0-9_])${word}(?![a-z0-9_])` : word, 'g');
}

/**
 * Returns a query as it is, then with each word that has synonyms replaced by each of them, one
 * replacement at a time; at most eight wordings.
 * @param query normalised words, separated by spaces
 * @param groups groups of synonyms
 * @example waysOfSaying('no paper', [['paper', 'roll']]) // ['no paper', 'no roll']
 */
export function waysOfSaying(query: string, groups: string[][]): string[] {
  const ways = groups.flatMap((group) => {
    const words = group.map(normalizeWords).filter((word) => word !== '');
    // Longest first: a word may contain a shorter one.
    const said = words
      .toSorted((a, b) => b.length - a.length)
      .find((word) => pattern(word).test(query));
    if (said === undefined) return [];
    return words
      .filter((word) => word !== said)
      .map((word) => query.replace(pattern(said), () => word));
  });
  return [...new Set([query, ...ways])].slice(0, LIMIT);
}
