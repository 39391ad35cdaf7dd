/** The characters of codes, paths and addresses too long for a line on a narrow screen: 18 capitals fit one at 320 pixels. Measured. */
export const SHORTEST_BROKEN = 19;
const LONG = new RegExp(`[\\w:./-]{${SHORTEST_BROKEN},}`, 'g');
/** Where they may be broken: behind their punctuation, and between words that begin with capitals. */
const BETWEEN_WORDS = /(?<=[A-Za-z0-9](?:[_./]|::?))(?=[A-Za-z0-9])|(?<=[a-z])(?=[A-Z])/g;

/**
 * Lists the positions in a text where a line may end within a long code or address: between its words.
 *
 * @example
 * codeBreaks('DEVICE::ERR_PAPER_OUT') // → [8, 12, 18]
 */
export function codeBreaks(text: string): number[] {
  return [...text.matchAll(LONG)].flatMap(({ 0: code, index }) =>
    [...code.matchAll(BETWEEN_WORDS)].map((boundary) => index + boundary.index),
  );
}
