import type { QueryNgrams } from '../text/ngrams.ts';
import type { LineMatch } from './match-block.ts';
import type { Weights } from './weights.ts';

/** There are few Latin letters: fewer grams than this in a row may meet by accident. */
const LATIN_RUN = 4;
const LATIN = /^[a-z0-9]+$/;

/** The most telling run of characters that a line shares with the query, in rarest grams. */
export function bestRun(line: LineMatch, weights: Weights): number {
  let best = 0;
  let run = 0;
  for (const gram of line.threes) {
    run = gram < 0 ? 0 : run + (weights.of[gram] ?? 0);
    if (run > best) best = run;
  }
  return best / weights.top;
}

/** The runs of grams of three that a line shares with the query. */
function runsOf({ threes }: LineMatch): number[][] {
  const runs: number[][] = [];
  let run: number[] | undefined;
  for (const gram of threes) {
    if (gram < 0) run = undefined;
    else if (run) run.push(gram);
    else runs.push((run = [gram]));
  }
  return runs;
}

/**
 * Tells the share of the query's grams of three, weighted, that lines hold in runs that are no accident.
 * Long messages hold most of the pairs of any language; they are not close to all texts for that.
 */
export function openContiguousShares(
  table: QueryNgrams,
  weights: Weights,
): (lines: LineMatch[]) => number {
  const sum = (of: number, gram: number): number => of + (weights.of[gram] ?? 0);
  const threes = table.grams.flatMap(({ length }, number) => (length === 3 ? [number] : []));
  const all = threes.reduce(sum, 0) || 1;
  const solid = (run: number[]): boolean =>
    run.length >= LATIN_RUN || run.some((gram) => !LATIN.test(table.grams[gram] ?? ''));
  return (lines) => {
    const held = new Set(lines.flatMap(runsOf).filter(solid).flat());
    return [...held].reduce(sum, 0) / all;
  };
}
