import type { Hit, SearchResult, Verdict } from '../../search/index/types.ts';
import {
  arrangeAnswers,
  mergeHits,
  type MergedHit,
  type MergedResult,
} from '../../search/query/answers.ts';
import { placeOf } from '../../search/query/match-place.ts';

/** The most answers that are printed for a person, unless there are more causes. By judgement. */
const SHOWN = 5;

/** The words for each verdict, for a person. */
export const verdictText: Record<Verdict, string> = {
  code: 'Found by its code',
  exact: 'Found word for word',
  fork: 'Found, with several causes',
  near: 'Found by similar words',
  words: 'No message, but pages about this',
  unknown: 'A code that is not explained here',
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
  const reference = row.message === '' ? row.entry : `${row.entry}#${row.message}`;
  const by = shownBy.filter((name) => name !== '').join(', ');
  const text = row.text === '' ? [] : row.text.split('\n').map((line) => `   | ${line}`);
  return [
    `${String(index + 1)}. ${row.title}`,
    `   ${[by, reference, row.url].filter((part) => part !== '').join(' — ')}`,
    ...text,
  ].join('\n');
}

/** Returns the line that says how sure the answers are. */
function heading({ verdict, unknown }: MergedResult, causes: number): string {
  if (verdict === 'fork') return `${verdictText.fork}: ${String(causes)} entries explain this text`;
  if (verdict !== 'unknown') return verdictText[verdict];
  const told = unknown.map(({ code, family, about }) =>
    [[code, family].filter(Boolean).join(' — '), about].filter(Boolean).join('\n   '),
  );
  return [`${verdictText.unknown}:`, ...told].join('\n');
}

/**
 * Formats a result for a person, arranged as in the search box: the causes of the text, then other
 * answers.
 */
export function resultText(result: SearchResult, query: string): string {
  const merged = mergeHits(result);
  const { causes, others } = arrangeAnswers(merged);
  const shown = [...causes, ...others].slice(0, Math.max(SHOWN, causes.length));
  const more = causes.length + others.length - shown.length;
  const { compared } = result;
  const place = compared !== undefined && shown[0] && placeOf(shown[0].row, query, compared);
  return [
    heading(merged, causes.length),
    ...(place ? [`Line ${String(place.line)}: ${place.text}`] : []),
    ...shown.map(answer),
    ...(more > 0 ? [`… and ${String(more)} more`] : []),
  ].join('\n\n');
}
