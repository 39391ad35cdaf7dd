import type { Hit, SearchResult, Verdict } from '../index/types.ts';

/** A message together with every other place that shows the same text in the same entry. */
export interface MergedHit extends Hit {
  shownBy: string[];
}

/** What a query is answered with: answers best first, and the verdict on the first of them. */
export interface MergedResult {
  verdict: Verdict;
  answers: MergedHit[];
}

/** The answers to a query as people are shown them. */
export interface ArrangedAnswers {
  /**
   * What explains the text: the best answer alone, or, where several entries explain it equally well,
   * the first answer of each.
   */
  causes: MergedHit[];
  /** The other answers, best first. */
  others: MergedHit[];
}

/** What an answer must reach of the score of the best one to explain the text as well as that. */
const EQUAL = 0.8;

/** Merges hits with the same text in the same entry: to the reader they are one answer. */
export function mergeHits({ verdict, hits }: SearchResult): MergedResult {
  const answers = new Map<string, MergedHit>();
  for (const hit of hits) {
    const key = `${hit.row.entry}\n${hit.row.text}`;
    const known = answers.get(key);
    if (!known) answers.set(key, { ...hit, shownBy: [hit.row.shownBy] });
    else if (!known.shownBy.includes(hit.row.shownBy)) known.shownBy.push(hit.row.shownBy);
  }
  return { verdict, answers: [...answers.values()] };
}

/** Tells the causes of a text from what only resembles it. Resemblance alone never makes several causes. */
export function arrangeAnswers({ verdict, answers }: MergedResult): ArrangedAnswers {
  const [best] = answers;
  const certain = verdict === 'exact' || verdict === 'code';
  const equal = answers.filter(
    (one) => certain && one.kind === best?.kind && one.score >= EQUAL * best.score,
  );
  const firsts = new Map(equal.toReversed().map((answer) => [answer.row.entry, answer]));
  const causes = equal.filter((answer) => firsts.get(answer.row.entry) === answer);
  const shown = causes.length > 1 ? causes : answers.slice(0, 1);
  return { causes: shown, others: answers.filter((answer) => !shown.includes(answer)) };
}
