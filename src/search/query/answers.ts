import type { Hit, SearchResult, Verdict } from '../index/types.ts';

/** A hit, with the clients of all hits that have the same text in the same entry. */
export interface MergedHit extends Hit {
  shownBy: string[];
}

/** A search result after merging: the answers, best first, and how well the first one matches. */
export interface MergedResult {
  verdict: Verdict;
  answers: MergedHit[];
}

/** The answers to a query, arranged for display. */
export interface ArrangedAnswers {
  /**
   * The entries that may explain the text: the best answer alone or, if several entries match equally
   * well, the first answer of each.
   */
  causes: MergedHit[];
  /** The other answers, best first. */
  others: MergedHit[];
}

/** The share of the best score from which on an answer is another cause of the text. By judgement. */
const EQUAL = 0.8;

/** Merges the hits that have the same text in the same entry: to the reader they are one answer. */
export function mergeHits({ verdict, hits }: SearchResult): MergedResult {
  const answers = new Map<string, MergedHit>();
  for (const hit of hits) {
    const key = `${hit.row.entry}\n${hit.row.text}`;
    const answer = answers.get(key);
    if (!answer) answers.set(key, { ...hit, shownBy: [hit.row.shownBy] });
    else if (!answer.shownBy.includes(hit.row.shownBy)) answer.shownBy.push(hit.row.shownBy);
  }
  return { verdict, answers: [...answers.values()] };
}

/** Separates the causes of a text from answers that are only similar. A `near` result has one cause. */
export function arrangeAnswers({ verdict, answers }: MergedResult): ArrangedAnswers {
  const [best] = answers;
  const certain = verdict === 'exact' || verdict === 'code';
  const equal = answers.filter(
    (answer) => certain && answer.kind === best?.kind && answer.score >= EQUAL * best.score,
  );
  const firsts = new Map(equal.toReversed().map((answer) => [answer.row.entry, answer]));
  const causes = equal.filter((answer) => firsts.get(answer.row.entry) === answer);
  const shown = causes.length > 1 ? causes : answers.slice(0, 1);
  return { causes: shown, others: answers.filter((answer) => !shown.includes(answer)) };
}
