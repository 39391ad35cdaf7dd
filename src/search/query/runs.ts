import type { QueryNgrams } from '../text/ngrams.ts';
import type { LineMatch } from './match-block.ts';
import type { Weights } from './weights.ts';

/**
 * How many trigrams in a row (so six characters) a run in Latin script must have. With few letters to
 * choose from, unrelated texts share shorter runs by chance; in kana and kanji one trigram is enough.
 * Checked on the library (docs/finder.md).
 */
const LATIN_RUN = 4;
const LATIN = /^[a-z0-9]+$/;

/** Returns the weight of the heaviest run a line shares with the query; 1 is the rarest n-gram. */
export function bestRun(line: LineMatch, weights: Weights): number {
  let best = 0;
  let run = 0;
  for (const gram of line.threes) {
    run = gram < 0 ? 0 : run + (weights.of[gram] ?? 0);
    if (run > best) best = run;
  }
  return best / weights.top;
}

/** Returns the runs of consecutive trigrams that a line shares with the query, as their numbers. */
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
 * Returns a function that computes the weighted share of the query’s trigrams, 0 to 1, which lines
 * contain in runs too long to be an accident. A long message contains most bigrams of its language;
 * without this it would be near every text.
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
    const inRuns = new Set(lines.flatMap(runsOf).filter(solid).flat());
    return [...inRuns].reduce(sum, 0) / all;
  };
}
