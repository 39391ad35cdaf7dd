/** The most n-grams of a query that are looked up. Chosen with `npm run bench -- scale`. */
const GRAMS = 24;
/** The most codes of a query that are looked up. By judgement. */
const CODES = 4;
/** The greatest length of a code, in characters. By judgement. */
const LONGEST_CODE = 80;

/** Returns up to `most` items of a list, evenly spread over it. */
function spread<T>(list: T[], most: number): T[] {
  const step = Math.max(1, list.length / most);
  return list.filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step));
}

/**
 * Selects the hashes of the n-grams to look up. A rare one may be a typing error or the mark of a
 * message, and nothing tells which, so they are sampled evenly from the whole query; if they are few,
 * the least common of the others follow.
 * @param counts the document frequency of each n-gram, 0 if it is rare
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

/** Selects the codes to look up: the four likeliest, as `extractCodes` orders them. */
export function selectCodes(codes: Set<string>): string[] {
  return [...codes].filter((code) => code.length <= LONGEST_CODE).slice(0, CODES);
}
