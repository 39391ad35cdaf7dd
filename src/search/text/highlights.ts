import { ngramsOf } from './ngrams.ts';
import { normalize, normalizeInPlace, type NormalizedInPlace } from './normalize.ts';

/** Shared runs shorter than this say nothing: every text has them. */
const RUN = 3;
/** How much of a query is read. */
const READ = 20_000;

/** Finds parts of a text: `[start, end)` in it, in order, disjoint. */
export type Matcher = (text: string) => [start: number, end: number][];

/** Which characters of a normalised text lie in some of the runs, all of which are so long. */
function shared(letters: string, runs: Set<string>, run: number): Set<number> {
  const places = new Set<number>();
  for (let at = 0; run > 0 && at + run <= letters.length; at += 1) {
    if (!runs.has(letters.slice(at, at + run))) continue;
    for (let offset = 0; offset < run; offset += 1) places.add(at + offset);
  }
  return places;
}

/**
 * Finds what texts share with a query, which is read once for all of them: runs of three letters or more
 * of the normal form; of a shorter query, the places where it stands.
 */
export function openMatcher(query: string): Matcher {
  const asked = normalize(query.slice(0, READ));
  const runs = asked.length < RUN ? new Set([asked]) : ngramsOf(asked);
  return (text) => {
    const placed = normalizeInPlace(text);
    return rangesOf(shared(placed.letters, runs, Math.min(RUN, asked.length)), placed);
  };
}

/** Where the given characters of a normalised text stand in the text itself, those side by side as one. */
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
