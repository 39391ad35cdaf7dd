import { diffArrays } from 'diff';
import {
  MIN_SIMILARITY,
  bareWords,
  diceCoefficient,
  wordDiff,
  type DiffSpan,
} from './word-diff.ts';
import type { ProseBlock } from './prose-blocks.ts';

/** One row of a diff: a block that stayed the same, or was reworded, removed or added. */
export interface DiffRow {
  kind: ProseBlock['kind'];
  change: 'same' | 'reworded' | 'removed' | 'added';
  words: DiffSpan[];
}

/**
 * Compares two versions of prose. A diff of the blocks (Myers) finds those that are equal; between
 * them, removed and added blocks that are similar are paired and compared word by word.
 */
export function proseDiff(before: ProseBlock[], after: ProseBlock[], locale: string): DiffRow[] {
  const rows: DiffRow[] = [];
  let removed: ProseBlock[] = [];
  let added: ProseBlock[] = [];
  const close = (): void => {
    rows.push(...paired(removed, added, locale));
    removed = [];
    added = [];
  };
  const comparator = (a: ProseBlock, b: ProseBlock): boolean =>
    a.kind === b.kind && a.text === b.text;
  for (const change of diffArrays(before, after, { comparator })) {
    if (change.removed) removed.push(...change.value);
    else if (change.added) added.push(...change.value);
    else {
      close();
      rows.push(...change.value.map((block) => rowOf(block, 'same')));
    }
  }
  close();
  return rows;
}

function rowOf({ kind, text }: ProseBlock, change: 'same' | 'removed' | 'added'): DiffRow {
  return { kind, change, words: [{ text, ...(change !== 'same' && { change }) }] };
}

interface Worded {
  kind: ProseBlock['kind'];
  words: string[];
}

/** Pairs the blocks removed and added at one place: those that are similar were reworded. */
function paired(removed: ProseBlock[], added: ProseBlock[], locale: string): DiffRow[] {
  const [old, fresh] = [removed, added].map((blocks) =>
    blocks.map(({ kind, text }) => ({ kind, words: bareWords(text, locale) })),
  ) as [Worded[], Worded[]];
  const score = old.map((a) =>
    fresh.map((b) => (a.kind === b.kind ? diceCoefficient(a.words, b.words) : 0)),
  );
  const best = bestPairs(score);
  const rows: DiffRow[] = [];
  let next = 0;
  removed.forEach((block, index) => {
    const partner = best[index];
    const now = partner === undefined ? undefined : added[partner];
    if (partner === undefined || !now) return void rows.push(rowOf(block, 'removed'));
    rows.push(...added.slice(next, partner).map((one) => rowOf(one, 'added')));
    const words = wordDiff(block.text, now.text, locale);
    rows.push({ kind: now.kind, change: 'reworded', words });
    next = partner + 1;
  });
  return [...rows, ...added.slice(next).map((block) => rowOf(block, 'added'))];
}

/**
 * Returns the column paired with each row of a matrix of similarities, so that their sum is
 * greatest and no two pairs cross. Pairs below `MIN_SIMILARITY` are not made.
 */
function bestPairs(score: number[][]): (number | undefined)[] {
  const height = score.length;
  const width = score[0]?.length ?? 0;
  const sum = Array.from({ length: height + 1 }, () => new Array<number>(width + 1).fill(0));
  const at = (row: number, column: number): number => sum[row]?.[column] ?? 0;
  const gain = (row: number, column: number): number => {
    const value = score[row]?.[column] ?? 0;
    return value >= MIN_SIMILARITY ? value + at(row + 1, column + 1) : 0;
  };
  for (let row = height - 1; row >= 0; row -= 1) {
    for (let column = width - 1; column >= 0; column -= 1) {
      const line = sum[row] ?? [];
      line[column] = Math.max(at(row + 1, column), at(row, column + 1), gain(row, column));
    }
  }
  const pairs: (number | undefined)[] = new Array<undefined>(height).fill(undefined);
  for (let row = 0, column = 0; row < height && column < width;) {
    if (gain(row, column) > 0 && at(row, column) === gain(row, column)) pairs[row++] = column++;
    else if (at(row + 1, column) === at(row, column)) row += 1;
    else column += 1;
  }
  return pairs;
}

/** Consecutive rows of a diff: shown, or unchanged and collapsed. */
export interface DiffRowGroup {
  folded: boolean;
  rows: DiffRow[];
}

/** Groups rows, collapsing every run of more than two unchanged ones. The names of parts stay visible. */
export function collapseUnchanged(rows: DiffRow[]): DiffRowGroup[] {
  const runs: DiffRowGroup[] = [];
  for (const row of rows) {
    const folded = row.change === 'same' && row.kind !== 'part';
    const last = runs.at(-1);
    if (last?.folded === folded) last.rows.push(row);
    else runs.push({ folded, rows: [row] });
  }
  return runs.map((run) => ({ ...run, folded: run.folded && run.rows.length > 2 }));
}
