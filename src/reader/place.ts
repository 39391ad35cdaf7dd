/** A point in a file of the content tree. Lines and columns count from 1, columns in UTF-16 units as editors do. */
export interface Place {
  /** Relative to the working directory, with forward slashes. */
  file: string;
  line: number;
  column: number;
}

/** From an offset into a file’s text, in UTF-16 units, to the place it stands for. */
export type Locate = (offset: number) => Place;

/** Prepares `Locate` for one file. Offsets beyond either end give that end. */
export function locateIn(file: string, text: string): Locate {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    const within = Math.max(0, Math.min(offset, text.length));
    const line = starts.findLastIndex((start) => start <= within);
    return { file, line: line + 1, column: within - (starts[line] ?? 0) + 1 };
  };
}

/** The very start of a file: the place of what a file lacks as a whole. */
export function startOf(file: string): Place {
  return { file, line: 1, column: 1 };
}
