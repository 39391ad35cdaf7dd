const ENTITIES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
};

/**
 * Removes the markup of a text: blocks become lines, everything else stays in its line, and white space is one
 * space.
 */
export function plainText(markup: string): string {
  return markup
    .replace(/\s+/g, ' ')
    .replace(/<\/?(?:p|li|ul|ol|br|div)\b[^>]*>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replace(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole)
    .replace(/&#(\d+);/g, (_, point: string) => String.fromCodePoint(Number(point)))
    .split('\n')
    .map((line) => line.replace(/ +/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}
