import type { Hit, SearchResult } from '../index/types.ts';

/** A hit, with the clients of all hits that have the same text in the same entry. */
export interface MergedHit extends Hit {
  shownBy: string[];
}

/** A search result after merging: the answers, best first, and how well the first one matches. */
export interface MergedResult extends Omit<SearchResult, 'hits'> {
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

/** Tells whether a result names the message or its causes for certain, and not only what is similar. */
export function isExplained({ verdict }: Pick<SearchResult, 'verdict'>): boolean {
  return verdict === 'code' || verdict === 'exact' || verdict === 'fork';
}

/** Returns the text of a message as an answer shows it, without the names of placeholders. */
export const shownText = (text: string): string => text.replace(/\{[a-z0-9-]+\}/g, '…');

/** Merges the hits that have the same text in the same entry: to the reader they are one answer. */
export function mergeHits({ hits, ...result }: SearchResult): MergedResult {
  const answers = new Map<string, MergedHit>();
  for (const hit of hits) {
    const key = `${hit.row.entry || hit.row.url}\n${hit.row.text}`;
    const answer = answers.get(key);
    if (!answer) answers.set(key, { ...hit, shownBy: [hit.row.shownBy] });
    else if (!answer.shownBy.includes(hit.row.shownBy)) answer.shownBy.push(hit.row.shownBy);
  }
  return { ...result, answers: [...answers.values()] };
}

/** Separates the causes of a text from answers that are only similar. Only a `fork` has several causes. */
export function arrangeAnswers({ verdict, causes, answers }: MergedResult): ArrangedAnswers {
  const firsts = causes.flatMap((entry) => answers.find(({ row }) => row.entry === entry) ?? []);
  const shown = verdict === 'fork' ? firsts : answers.slice(0, 1);
  return { causes: shown, others: answers.filter((answer) => !shown.includes(answer)) };
}
