import { normalize } from '../../src/search/text/normalize.ts';

/** The runs of two characters of a text, each once. */
const pairs = (text: string): Set<string> =>
  new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2)));

/**
 * Cuts texts to their most telling piece: the `length` characters of the normal form whose pairs the
 * fewest of all texts hold.
 */
export function telling(texts: string[], length: number): (text: string) => string {
  const counts = new Map<string, number>();
  for (const text of texts.map(normalize)) {
    for (const pair of pairs(text)) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  const weigh = (piece: string): number =>
    [...pairs(piece)].reduce(
      (sum, pair) => sum + Math.log(texts.length / (counts.get(pair) ?? 1)),
      0,
    );
  return (text) => {
    const letters = normalize(text);
    const starts = Math.max(1, letters.length - length + 1);
    const cuts = Array.from({ length: starts }, (_, start) => letters.slice(start, start + length));
    return cuts.reduce((best, cut) => (weigh(cut) > weigh(best) ? cut : best));
  };
}
