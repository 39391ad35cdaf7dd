import { gramsOf } from './grams.ts';
import { normalize, normalizeInPlace } from './normalize.ts';

/** Shared runs shorter than this say nothing: every text has them. */
const RUN = 3;
/** How much of a query is read. */
const READ = 20_000;

/** Which characters of a normalised text lie in runs that another one has as well. */
function shared(letters: string, asked: string): Set<number> {
  const run = Math.min(RUN, asked.length);
  const runs = asked.length < RUN ? new Set([asked]) : gramsOf(asked);
  const places = new Set<number>();
  for (let at = 0; run > 0 && at + run <= letters.length; at += 1) {
    if (!runs.has(letters.slice(at, at + run))) continue;
    for (let offset = 0; offset < run; offset += 1) places.add(at + offset);
  }
  return places;
}

/**
 * The parts of a text that a query has as well, in runs of three letters or more of the normal form; of
 * a shorter query, the places where it stands.
 * @returns `[start, end)` in the text, in order, disjoint
 */
export function matchRanges(query: string, text: string): [start: number, end: number][] {
  const { letters, starts, ends } = normalizeInPlace(text);
  const places = shared(letters, normalize(query.slice(0, READ)));
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
