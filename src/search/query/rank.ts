/**
 * Ranks candidates by what the query says for each of them. Every n-gram that a message shares with the
 * query in a run too long to be an accident is evidence for its entry: the more, the fewer entries hold
 * it. So a line that every cause shares says nothing, and among entries for which the text speaks alike
 * the more frequent cause comes first.
 */
import type { Hit, HitKind, SearchResult } from '../index/types.ts';
import { contextOf } from './evidence.ts';
import { judge, type Judged } from './judge.ts';
import type { MessageMatch } from './match-block.ts';
import type { ParsedQuery } from './parse-query.ts';
import type { Weights } from './weights.ts';

/**
 * The greatest difference in evidence between causes that the query does not tell apart, and how much of
 * the evidence it may be. By judgement.
 */
const TIE = 2;
const TIE_SHARE = 0.25;
/** The same if the best match is certain: behind words that all causes share stands the reason of one. By judgement. */
const TIE_CERTAIN = 1;
/**
 * The evidence of a message in the query as a whole beside which messages that are there in part are no causes:
 * around an error there are pieces of others, in a trace for example. By judgement.
 */
const WHOLE = 8;
/** The share of the best score a hit must reach, and the most hits that are returned. By judgement. */
const COMPANY = 0.6;
const HITS = 50;

/**
 * Returns the hits of a query among its candidates, best first, at most 50, and how well they match; none
 * if nothing is close. Of equal scores the shorter message comes first, and equally long ones keep the
 * order of the site. Where the query leaves several causes open, the best message of each comes first, in
 * the order of the causes.
 */
export function rank(
  matches: MessageMatch[],
  asked: ParsedQuery,
  weights: Weights,
): Omit<SearchResult, 'unknown'> {
  const context = contextOf(matches, asked, weights);
  const judged = withoutPhrases(
    matches
      .flatMap((match) => judge(match, context) ?? [])
      .sort(
        (a, b) =>
          b.score - a.score ||
          a.match.message.text.length - b.match.message.text.length ||
          a.match.message.place - b.match.message.place,
      ),
  );
  const [best] = judged;
  if (!best) return { verdict: 'none', hits: [], causes: [] };
  const causes = causesOf(judged, best);
  const verdict = verdictOf(best, causes);
  const entryOf = ({ match }: Judged): string => match.message.entry;
  const firsts =
    verdict === 'fork'
      ? causes.flatMap((entry) => judged.find((other) => entryOf(other) === entry) ?? [])
      : [];
  const others = judged.filter(
    (other) => !firsts.includes(other) && other.score >= COMPANY * best.score,
  );
  const hits = [...firsts, ...others]
    .slice(0, HITS)
    .map(({ match, kind, score }): Hit => ({ row: match.message.row(), kind, score }));
  return { verdict, hits, causes };
}

/**
 * Leaves out phrases of an entry of which a message is there, unless only the phrases have a code of the
 * query, and all but the best of the others.
 */
function withoutPhrases(judged: Judged[]): Judged[] {
  const shown = (some: Judged[]): Set<string> =>
    new Set(some.flatMap(({ match: { message } }) => (message.phrases ? [] : message.entry)));
  const any = shown(judged);
  const coded = shown(judged.filter(({ kind }) => kind === 'code'));
  return judged.filter(({ kind, match: { message } }) => {
    if (!message.phrases) return true;
    const others = kind === 'code' ? coded : any;
    if (others.has(message.entry)) return false;
    others.add(message.entry);
    return true;
  });
}

/**
 * Returns the entries for which the query speaks as well as for the best one: those with the greatest
 * evidence and the most frequent come first.
 */
function causesOf(judged: Judged[], best: Judged): string[] {
  const comparable = judged.filter(
    ({ kind, named }) => kind === best.kind || (isCertain(best.kind) && (isCertain(kind) || named)),
  );
  const isWhole = best.complete && best.evidence >= WHOLE;
  const possible = isWhole ? comparable.filter(({ complete }) => complete) : comparable;
  const most = Math.max(...possible.map(({ evidence }) => evidence));
  const tie = isCertain(best.kind) ? TIE_CERTAIN : Math.min(TIE, TIE_SHARE * most);
  const equal = possible
    .filter(({ evidence }) => evidence >= most - tie)
    .sort((a, b) => b.likelihood - a.likelihood);
  return [...new Set(equal.map(({ match }) => match.message.entry))];
}

const isCertain = (kind: HitKind): boolean => kind === 'code' || kind === 'exact';

function verdictOf({ kind, sure }: Judged, causes: string[]): SearchResult['verdict'] {
  if (!isCertain(kind)) return kind;
  if (causes.length > 1) return 'fork';
  return kind === 'exact' && !sure ? 'near' : kind;
}
