/**
 * Ranks candidates. A message is a hit if it has a code of the query, contains the query, shares a
 * whole line with it, or is near: it covers enough of the query, weighted by the rarity of each n-gram,
 * and not only by accident. The score is that coverage plus bonuses; hits far below the best are
 * dropped. "The bench" is `npm run bench -- find`; what it says of each threshold is in docs/finder.md.
 */
import type { Hit, Verdict } from '../index/types.ts';
import type { QueryNgrams } from '../text/ngrams.ts';
import { bestRun, openContiguousShares } from './runs.ts';
import { isComplete, type MessageMatch } from './match-block.ts';
import type { Weights } from './weights.ts';

/** A query, ready to be compared. */
export interface ParsedQuery {
  /** The normalised query; empty if it is a single character. */
  text: string;
  /** The keys of what may be codes in it. */
  codes: Set<string>;
  /** The n-grams of `text`. */
  table: QueryNgrams;
}

/** The weighted share of the query’s n-grams a near message covers at least. Chosen by the bench. */
const CLOSE = 0.42;
/** The weighted share of its trigrams in runs too long to be an accident. Checked on the library. */
const SOLID = 0.25;
/** The least length of a query that can be near anything, in characters. By judgement. */
const SHORT = 5;
/**
 * The weight of a run of trigrams that makes a message near whatever surrounds it, where 1 is the
 * weight of the rarest n-gram. Chosen by the bench.
 */
const RUN = 5;
/** The same for a run that is a whole line: the match is then exact. By judgement. */
const LINE_RUN = 3;

/**
 * The bonuses, added to the coverage of the query: the first two and `run` are multiplied by a share,
 * the others are added as they are. By judgement; the bench needs `code`, `run` and `message`.
 */
const BONUS = {
  /** The share of the query in whole lines. */
  lines: 0.15,
  /** The share of the message that is in the query. */
  message: 0.1,
  /** Every line of the message is in the query. */
  complete: 0.1,
  /** Its heaviest run, compared with the heaviest of all candidates. */
  run: 0.3,
  /** The message contains the query. */
  holds: 1,
  /** So does the title of its entry. */
  titled: 0.5,
  /** It has a code of the query. */
  code: 3,
};

/** The share of the best score a hit must reach, and the most hits that are returned. By judgement. */
const COMPANY = 0.6;
const MOST = 50;

interface Ranked {
  message: MessageMatch['message'];
  kind: Verdict;
  score: number;
  run: number;
}

/** Returns a function that scores one candidate, but for the bonus that depends on the others. */
function rankBy(asked: ParsedQuery, weights: Weights): (scanned: MessageMatch) => Ranked {
  const all = weights.of.reduce((sum, weight) => sum + weight, 0) || 1;
  const share = (some: number[]): number =>
    some.reduce((sum, gram) => sum + (weights.of[gram] ?? 0), 0) / all;
  const solid = openContiguousShares(asked.table, weights);
  return ({ message, grams, ofWhole, covered, lines }) => {
    const runs = lines.map((line) => (line.run ??= bestRun(line, weights)));
    const run = Math.max(0, ...runs);
    const coverage = share(grams);
    const code = asked.codes.size > 0 && message.codes.some((key) => asked.codes.has(key));
    const holds = asked.text !== '' && message.text.includes(asked.text);
    const line = lines.some(({ whole }, at) => whole && (runs[at] ?? 0) >= LINE_RUN);
    const isNear = (): boolean =>
      run >= RUN || (coverage >= CLOSE && asked.text.length >= SHORT && solid(lines) >= SOLID);
    const score =
      coverage +
      BONUS.lines * share(grams.slice(0, ofWhole)) +
      BONUS.message * (covered / (message.text.length || 1)) +
      (lines.every(({ threes }) => isComplete(threes)) ? BONUS.complete : 0) +
      (holds ? BONUS.holds : 0) +
      (holds && message.title().includes(asked.text) ? BONUS.titled : 0) +
      (code ? BONUS.code : 0);
    const kind = code ? 'code' : holds || line ? 'exact' : isNear() ? 'near' : 'none';
    return { message, score, run, kind };
  };
}

/**
 * Returns the hits of a query among its candidates, best first, at most 50; none if nothing is close.
 * Of equal scores the shorter message comes first, and equally long ones keep the order of the site.
 */
export function rank(scanned: MessageMatch[], asked: ParsedQuery, weights: Weights): Hit[] {
  const ranked = scanned.map(rankBy(asked, weights));
  const longest = ranked.reduce((most, { run }) => Math.max(most, run), 0) || 1;
  const sorted = ranked
    .filter(({ kind }) => kind !== 'none')
    .map((hit) => ({ ...hit, score: hit.score + BONUS.run * (hit.run / longest) }))
    .sort(
      (a, b) =>
        b.score - a.score ||
        a.message.text.length - b.message.text.length ||
        a.message.place - b.message.place,
    );
  const least = COMPANY * (sorted[0]?.score ?? 0);
  return sorted
    .filter(({ score }) => score >= least)
    .slice(0, MOST)
    .flatMap(({ message, kind, score }) =>
      kind === 'none' ? [] : [{ row: message.row(), kind, score }],
    );
}
