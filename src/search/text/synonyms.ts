import { normalizeWords } from './normalize.ts';

/** How many ways of saying one query are tried. */
const LIMIT = 8;

/** Finds a word in a query: a Latin one only as a whole word, as others are written without spaces. */
function pattern(word: string): RegExp {
  const latin = /^[\w ]+$/.test(word);
  return new RegExp(latin ? `(?<![a-z0-9_])${word}(?![a-z0-9_])` : word, 'g');
}

/**
 * The ways of saying a query: as it is, then with each word that has others for the same thing
 * replaced by each of them, one replacement at a time.
 * @param query words in their normal form, separated by spaces
 * @param groups the words for one thing, a group a thing
 */
export function waysOfSaying(query: string, groups: string[][]): string[] {
  const ways = groups.flatMap((group) => {
    const words = group.map(normalizeWords).filter((word) => word !== '');
    // The longest first, so that a word is not taken for a shorter one inside it.
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
