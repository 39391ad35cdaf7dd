import { tallyPastes, type JudgedPaste, type PasteTally } from './paste-score.ts';
import { markdown } from './tables.ts';

const COLUMNS: [string, (tally: PasteTally) => string][] = [
  ['Asked', ({ asked }) => String(asked)],
  ['Right first', ({ first, asked }) => withShare(first, asked)],
  ['Among three', ({ three, asked }) => withShare(three, asked)],
  ['Later', ({ later }) => String(later)],
  ['Wrong', ({ wrong }) => String(wrong)],
  ['Nothing', ({ nothing }) => String(nothing)],
  ['Wrong and sure', ({ surelyWrong }) => String(surelyWrong)],
  ['Foreign answered', ({ answered, foreign }) => ofAll(answered, foreign)],
  ['Waiting, answered surely', ({ waitingSurely, waiting }) => ofAll(waitingSurely, waiting)],
];

function withShare(count: number, all: number): string {
  return all === 0 ? '–' : `${String(count)} (${((100 * count) / all).toFixed(1)} %)`;
}

function ofAll(count: number, all: number): string {
  return all === 0 ? '–' : `${String(count)} of ${String(all)}`;
}

/**
 * Formats a row for each group of judged texts, the largest group first, and one for all.
 * @param about what the groups are
 */
export function pasteTable(
  about: string,
  judged: JudgedPaste[],
  groupOf: (paste: JudgedPaste) => string,
): string {
  const groups = [...Map.groupBy(judged, groupOf)].toSorted(([, a], [, b]) => b.length - a.length);
  const rows = [...groups, ['All', judged] as const].map(([name, pastes]) => {
    const tally = tallyPastes(pastes);
    return [name, ...COLUMNS.map(([, show]) => show(tally))];
  });
  return markdown([about, ...COLUMNS.map(([head]) => head)], rows);
}

/** Formats a judged text as one line: what became of it, and what was found for what. */
export function pasteLine(paste: JudgedPaste & { client: string }): string {
  const { id, outcome, surelyWrong, verdict, entries, client, accepted, waitsFor = [] } = paste;
  const right = [...accepted, ...waitsFor.map((slug) => `(${slug})`)].join(' ');
  const found = entries.slice(0, 3).join(' ') || '–';
  const marked = surelyWrong ? `${outcome}, sure` : outcome;
  return `${id} ${marked} ${verdict} [${client}] ${found} ← ${right}`;
}
