import type { Hit, Verdict } from '../index/types.ts';
import type { QueryNgrams } from '../text/ngrams.ts';
import { bestRun, openContiguousShares } from './runs.ts';
import { isComplete, type MessageMatch } from './match-block.ts';
import type { Weights } from './weights.ts';

/** What is asked of the ranking. */
export interface ParsedQuery {
  /** The query in its normal form. */
  text: string;
  /** The keys of what may be codes in it. */
  codes: Set<string>;
  table: QueryNgrams;
}

/** The share of the query a message must cover to be close, weighted by how telling each part is. */
const CLOSE = 0.42;
/** The share of it that must be there in runs that are no accident. */
const SOLID = 0.25;
/** Of less than this many characters, half is by chance in any text. */
const SHORT = 5;
/** What a run of characters must weigh to tell its message whatever stands around it, in rarest grams: */
const RUN = 5;
/** and what it must weigh if it is a whole line of the message. */
const LINE_RUN = 3;

/**
 * What counts beside the share of the query: the share of it in whole lines, the share of the message,
 * that all lines of the message are there, the most telling run, that the message holds the query, that its page is headed with it, a code.
 */
const BONUS = {
  lines: 0.15,
  message: 0.1,
  complete: 0.1,
  run: 0.3,
  holds: 1,
  titled: 0.5,
  code: 3,
};

/** What a hit must reach of the best one's score to be shown beside it, and how many are. */
const COMPANY = 0.6;
const MOST = 50;

interface Ranked {
  message: MessageMatch['message'];
  kind: Verdict;
  score: number;
  run: number;
}

/** Ranks messages one by one, but for the bonus for their run, which depends on the others. */
function rankBy(asked: ParsedQuery, weights: Weights): (scanned: MessageMatch) => Ranked {
  const all = weights.of.reduce((sum, weight) => sum + weight, 0) || 1;
  const share = (some: number[]): number =>
    some.reduce((sum, gram) => sum + (weights.of[gram] ?? 0), 0) / all;
  const solid = openContiguousShares(asked.table, weights);
  return ({ message, grams, ofWhole, covered, lines }) => {
    const runs = lines.map((line) => (line.run ??= bestRun(line, weights)));
    const run = Math.max(0, ...runs);
    const coverage = share(grams);
    const code = asked.codes.size > 0 && message.codes.some((one) => asked.codes.has(one));
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
 * The messages that answer a query, best first; none when nothing is close. Of
 * messages that answer it alike the shorter comes first, and equal ones keep the order of the site.
 */
export function rank(scanned: MessageMatch[], asked: ParsedQuery, weights: Weights): Hit[] {
  const ranked = scanned.map(rankBy(asked, weights));
  const longest = ranked.reduce((most, { run }) => Math.max(most, run), 0) || 1;
  const sorted = ranked
    .filter(({ kind }) => kind !== 'none')
    .map((one) => ({ ...one, score: one.score + BONUS.run * (one.run / longest) }))
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
