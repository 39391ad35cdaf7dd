import type { Hit, SearchResult, Verdict } from '../../search/index/types.ts';
import { arrangeAnswers, mergeHits, type MergedHit } from '../../search/query/answers.ts';

/** How many answers a person is shown. */
const SHOWN = 5;

/** How well the first message matches, in words for a person. */
export const verdictText: Record<Verdict, string> = {
  code: 'Found by its code',
  exact: 'Found word for word',
  near: 'Found by similar words',
  none: 'No message resembles this',
};

/** One answer as a line of JSON has it. */
function result({ row, score }: Hit): Record<string, string | number> {
  const { entry, message, client, language, url } = row;
  return { entry, message, client, language, url, score: Math.round(score * 1000) / 1000 };
}

/** What was found, as one line of JSON. */
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

/** What was found, for a person, as the search box arranges it: the causes of the text, then others. */
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
