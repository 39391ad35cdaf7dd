/** A position in a file. Lines and columns count from 1, columns in UTF-16 units as in editors. */
export interface Position {
  /** Relative to the working directory, with forward slashes. */
  file: string;
  line: number;
  column: number;
}

/** Returns the position of an offset in a file, in UTF-16 units. */
export type PositionOf = (offset: number) => Position;

/** Creates a `PositionOf` for a file. An offset outside the text gives the nearer end of it. */
export function positionsIn(file: string, text: string): PositionOf {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    const within = Math.max(0, Math.min(offset, text.length));
    const line = lastUpTo(within, starts);
    return { file, line: line + 1, column: within - (starts[line] ?? 0) + 1 };
  };
}

/** Returns the index of the last number that is at most `limit`, by binary search. */
function lastUpTo(limit: number, ascending: number[]): number {
  let [low, high] = [0, ascending.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) <= limit) low = middle;
    else high = middle;
  }
  return low;
}

/** Returns the start of a file: the position of diagnostics about the file as a whole. */
export function fileStart(file: string): Position {
  return { file, line: 1, column: 1 };
}
