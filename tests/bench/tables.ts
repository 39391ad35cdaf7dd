import type { Query } from './practice-set.ts';
import type { Run } from './run.ts';
import { percentile, refused, score } from './score.ts';

/** Formats a table in Markdown. */
export function markdown(head: string[], rows: string[][]): string {
  const line = (cells: string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

const percent = (share: number): string => (share * 100).toFixed(1);
const number = (value: number | undefined, digits = 1): string => value?.toFixed(digits) ?? '–';

/** Formats a row for each engine: what it finds, how fast, and what it fetches first. */
export function engineTable(queries: Query[], runs: Run[]): string {
  const rows = runs.map(({ engine, answers, requests, bytes, ready }) => {
    const { entry, section, rank } = score(queries, answers);
    const times = answers.map(({ ms }) => ms);
    return [
      engine,
      percent(entry),
      percent(section),
      rank.toFixed(3),
      refused(queries, answers).join(' of '),
      percentile(times, 0.5).toFixed(2),
      percentile(times, 0.95).toFixed(2),
      number(bytes === undefined ? undefined : bytes / 1024),
      number(requests, 0),
      number(ready, 0),
    ];
  });
  const head =
    'Engine,Entry first %,Message first %,MRR,Refused,p50 ms,p95 ms,KB gzip,Files,Ready ms';
  return markdown(head.split(','), rows);
}

/**
 * Formats a row for each class of queries and a column for each engine: entry first, message first,
 * MRR.
 */
export function classTable(queries: Query[], runs: Run[]): string {
  const classes = new Set(queries.filter(({ accept }) => accept.length > 0).map(({ cls }) => cls));
  const rows = [...classes].map((name) => {
    const picked = queries.flatMap(({ cls }, index) => (cls === name ? [index] : []));
    const scores = runs.map(({ answers }) =>
      score(
        picked.flatMap((index) => queries[index] ?? []),
        picked.flatMap((index) => answers[index] ?? []),
      ),
    );
    return [
      name,
      String(scores[0]?.count ?? 0),
      ...scores.map(
        ({ entry, section, rank }) =>
          `${percent(entry)} / ${percent(section)} / ${rank.toFixed(3)}`,
      ),
    ];
  });
  return markdown(['Class', 'Queries', ...runs.map(({ engine }) => engine)], rows);
}

/**
 * Lists the queries with wrong answers, one a line: the first answer, the right ones, and the
 * engines.
 */
export function misses(queries: Query[], runs: Run[]): string[] {
  const engines = new Map<string, string[]>();
  for (const { engine, answers } of runs) {
    for (const [index, { id, q, accept }] of queries.entries()) {
      const first = answers[index]?.found[0];
      const right = accept.length === 0 ? first === undefined : accept.includes(first ?? '');
      if (right) continue;
      const shown = q.replaceAll('\n', ' ').slice(0, 60);
      const line = `${id} 「${shown}」 → ${first ?? 'none'}, not ${accept[0] ?? 'none'}`;
      engines.set(line, [...(engines.get(line) ?? []), engine]);
    }
  }
  return [...engines].map(([line, names]) => `Wrong: ${line} (${names.join(', ')})`);
}
