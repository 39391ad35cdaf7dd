/** A point in a file of the content tree. Lines and columns count from 1, columns in UTF-16 units as editors do. */
export interface Position {
  /** Relative to the working directory, with forward slashes. */
  file: string;
  line: number;
  column: number;
}

/** From an offset into a file’s text, in UTF-16 units, to the place it stands for. */
export type PositionOf = (offset: number) => Position;

/** Prepares `Locate` for one file. Offsets beyond either end give that end. */
export function positionsIn(file: string, text: string): PositionOf {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    const within = Math.max(0, Math.min(offset, text.length));
    const line = lastUpTo(within, starts);
    return { file, line: line + 1, column: within - (starts[line] ?? 0) + 1 };
  };
}

/** Where the last number of a rising list stands that is not above a limit. */
function lastUpTo(limit: number, rising: number[]): number {
  let [low, high] = [0, rising.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((rising[middle] ?? 0) <= limit) low = middle;
    else high = middle;
  }
  return low;
}

/** The very start of a file: the place of what a file lacks as a whole. */
export function fileStart(file: string): Position {
  return { file, line: 1, column: 1 };
}
