import { ngramsOf } from './ngrams.ts';
import { normalize, normalizeInPlace, type NormalizedInPlace } from './normalize.ts';

/** The shortest run of characters that is highlighted: a trigram. Any two texts share shorter ones. */
const RUN = 3;
/** How much of a query is read, in characters: more than the finder compares of a long one. */
const READ = 20_000;

/** A range `[start, end)` of a text. */
export type Range = [start: number, end: number];

/** A function that finds the ranges of a text to highlight, ascending and disjoint. */
export type Matcher = (text: string) => Range[];

/** Returns the positions in a normalised text that lie in one of the runs, all of length `run`. */
function shared(letters: string, runs: Set<string>, run: number): Set<number> {
  const places = new Set<number>();
  for (let at = 0; run > 0 && at + run <= letters.length; at += 1) {
    if (!runs.has(letters.slice(at, at + run))) continue;
    for (let offset = 0; offset < run; offset += 1) places.add(at + offset);
  }
  return places;
}

/**
 * Returns a matcher of what texts share with a query: runs of three or more characters of the normal
 * form, in Latin script whole words of them; of a shorter query, its occurrences. The query is parsed
 * once for all texts.
 */
export function openMatcher(query: string): Matcher {
  const asked = normalize(query.slice(0, READ));
  const runs = asked.length < RUN ? new Set([asked]) : ngramsOf(asked);
  return (text) => {
    const placed = normalizeInPlace(text);
    return rangesOf(shared(placed.letters, runs, Math.min(RUN, asked.length)), placed).flatMap(
      ([start, end]) => wholeWords(text, start, end),
    );
  };
}

/** Maps positions in a normalised text to ranges of the original text; adjacent ones are merged. */
function rangesOf(
  places: Set<number>,
  { starts, ends }: NormalizedInPlace,
): [start: number, end: number][] {
  const ranges: [number, number][] = [];
  let last = -2;
  for (const place of [...places].sort((a, b) => a - b)) {
    const [start = 0, end = 0] = [starts[place], ends[place]];
    const range = ranges.at(-1);
    if (range && (place === last + 1 || start <= range[1])) range[1] = Math.max(range[1], end);
    else ranges.push([start, end]);
    last = place;
  }
  return ranges;
}

/** What a word in Latin script, a number or a code consists of. */
const IN_WORD = /[\p{Script=Latin}\p{N}_]/u;

/** Cuts pieces of words in Latin script, and spaces, off both ends of a range; returns none if nothing is left. */
function wholeWords(text: string, start: number, end: number): [start: number, end: number][] {
  const joins = (at: number): boolean =>
    IN_WORD.test(text.charAt(at - 1)) && IN_WORD.test(text.charAt(at));
  let [first, last] = [start, end];
  while (first < last && (joins(first) || /\s/.test(text.charAt(first)))) first += 1;
  while (last > first && (joins(last) || /\s/.test(text.charAt(last - 1)))) last -= 1;
  return last > first ? [[first, last]] : [];
}
