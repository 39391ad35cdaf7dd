import { normalize, normalizeWords } from './normalize.ts';

const LATIN = /^[\p{Script=Latin}\p{N}_]+$/u;

/** Returns the units of a query that are compared: long Latin words whole, other scripts as trigrams. */
function unitsOf(query: string): string[] {
  const words = normalizeWords(query).split(' ');
  const latin = words.filter((word) => LATIN.test(word));
  const long = latin.filter((word) => word.length > 3);
  const runs = words
    .filter((word) => !LATIN.test(word))
    .map(normalize)
    .flatMap((word) =>
      word.length < 3
        ? [word]
        : Array.from({ length: word.length - 2 }, (_, at) => word.slice(at, at + 3)),
    );
  return [...(long.length > 0 ? long.map(normalize) : latin.map(normalize)), ...runs].filter(
    (unit) => unit !== '',
  );
}

/** Returns the share of a query’s units that prose contains: 0 to 1, 0 for an empty query. */
export function wordOverlap(prose: string, query: string): number {
  const text = normalize(prose);
  const units = unitsOf(query);
  const held = units.filter((unit) => text.includes(unit)).length;
  return units.length === 0 ? 0 : held / units.length;
}
