import type { SearchResult, Hit } from '../../search/index/types.ts';

/** How many answers a person is shown. */
const SHOWN = 5;

/** One answer as a line of JSON has it. */
function result({ row, score }: Hit): Record<string, string | number> {
  const { entry, message, client, language, url } = row;
  return { entry, message, client, language, url, score: Math.round(score * 1000) / 1000 };
}

/** What was found, as one line of JSON. */
export function resultLine(query: string, { verdict, hits }: SearchResult): string {
  return JSON.stringify({ query, verdict, results: hits.map(result) });
}

function answer({ row }: Hit, index: number): string {
  const text = row.text.split('\n').map((line) => `   | ${line}`);
  return [
    `${String(index + 1)}. ${row.title}`,
    `   ${row.shownBy} — ${row.entry}#${row.message} — ${row.url}`,
    ...text,
  ].join('\n');
}

/** What was found, for a person: the best answers with their texts. */
export function resultText({ verdict, hits }: SearchResult): string {
  if (hits.length === 0) return 'No message resembles this.';
  const more = hits.length - SHOWN;
  return [
    `Best match: ${verdict}`,
    ...hits.slice(0, SHOWN).map(answer),
    ...(more > 0 ? [`… and ${String(more)} more`] : []),
  ].join('\n\n');
}
