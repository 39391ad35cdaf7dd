/** The shortest piece of a line that counts between two others: a trigram. Any text has shorter ones. */
const PIECE = 3;

/**
 * Tells whether a text contains a line from beginning to end, possibly with names or dates inserted
 * into it. Both are normalised.
 * @example holdsLine('nolinetobank7', 'noline7') // true
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
