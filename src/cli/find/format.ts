import type { Hit, SearchResult, Verdict } from '../../search/index/types.ts';
import { arrangeAnswers, mergeHits, type MergedHit } from '../../search/query/answers.ts';

/** The most answers that are printed for a person, unless there are more causes. By judgement. */
const SHOWN = 5;

/** The words for each verdict, for a person. */
export const verdictText: Record<Verdict, string> = {
  code: 'Found by its code',
  exact: 'Found word for word',
  near: 'Found by similar words',
  none: 'No message resembles this',
};

/** Returns one hit as it is in JSON; the score is rounded to three decimals. */
function result({ row, score }: Hit): Record<string, string | number> {
  const { entry, message, client, language, url } = row;
  return { entry, message, client, language, url, score: Math.round(score * 1000) / 1000 };
}

/** Formats a result as one line of JSON. */
export function resultLine(query: string, { verdict, hits }: SearchResult): string {
  return JSON.stringify({ query, verdict, results: hits.map(result) });
}

function answer({ row, shownBy }: MergedHit, index: number): string {
  const text = row.text.split('\n').map((line) => `   | ${line}`);
  return [
    `${String(index + 1)}. ${row.title}`,
    `   ${shownBy.join(', ')} — ${row.entry}#${row.message} — ${row.url}`,
    ...text,
  ].join('\n');
}

/**
 * Formats a result for a person, arranged as in the search box: the causes of the text, then other
 * answers.
 */
export function resultText(result: SearchResult): string {
  if (result.hits.length === 0) return `${verdictText.none}.`;
  const { causes, others } = arrangeAnswers(mergeHits(result));
  const shown = [...causes, ...others].slice(0, Math.max(SHOWN, causes.length));
  const more = causes.length + others.length - shown.length;
  const several = `: ${String(causes.length)} entries explain this text equally well`;
  return [
    `${verdictText[result.verdict]}${causes.length > 1 ? several : ''}`,
    ...shown.map(answer),
    ...(more > 0 ? [`… and ${String(more)} more`] : []),
  ].join('\n\n');
}
