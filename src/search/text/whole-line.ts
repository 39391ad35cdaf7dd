/** A piece shorter than this, between two others, is in any text. */
const PIECE = 3;

/**
 * Whether a text holds a line from its beginning to its end, but for names or dates that stand
 * between its characters. Both are in their normal form.
 */
export function holdsLine(text: string, line: string): boolean {
  let place = 0;
  for (let start = 0; start < line.length;) {
    let end = start;
    while (end < line.length) {
      const found = text.indexOf(line.slice(start, end + 1), place);
      if (found < 0) break;
      place = found;
      end += 1;
    }
    const inside = start > 0 && end < line.length;
    if (end === start || (inside && end - start < PIECE)) return false;
    place += end - start;
    start = end;
  }
  return true;
}
