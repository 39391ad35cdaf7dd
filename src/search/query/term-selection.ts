/** How many grams and codes of a query are looked up at most. */
const GRAMS = 24;
const CODES = 4;
/** Nothing longer is a code. */
const LONGEST_CODE = 80;

/** Up to `most` of a list, evenly spread. */
function spread<T>(list: T[], most: number): T[] {
  const step = Math.max(1, list.length / most);
  return list.filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step));
}

/**
 * The hashes of the grams to look up. Which of the rare ones are slips and which are somebody's is not
 * known, so they are taken from all over the text; where there are few, the least common ones as well.
 */
export function selectNgrams(hashes: number[], counts: ArrayLike<number>): number[] {
  const numbers = hashes.map((_, number) => number);
  const rare = spread(
    numbers.filter((number) => counts[number] === 0),
    GRAMS,
  );
  const room = GRAMS - rare.length;
  const common = room === 0 ? [] : numbers.filter((number) => counts[number] !== 0);
  common.sort((a, b) => (counts[a] ?? 0) - (counts[b] ?? 0));
  return [...rare, ...common.slice(0, room)].map((number) => hashes[number] ?? 0);
}

/** The likeliest of what may be codes. */
export function selectCodes(codes: Set<string>): string[] {
  return [...codes].filter((code) => code.length <= LONGEST_CODE).slice(0, CODES);
}
