// How an index writes hashes, counts and lists of numbers. What opens an index on a page needs none of it.

/** Returns the shard of a term and its bucket in the shard, by the hash of the term. */
export function bucketOf(
  hash: number,
  shards: number,
  places: number,
): [shard: number, place: number] {
  const whole = hash >>> 0;
  return [whole % shards, Math.floor(whole / shards) % places];
}

/** Steps of the scale a doubling: two keep a count within a fifth of the true one. */
const STEPS = 2;

/** Quantises a count to a logarithmic scale; on small sites too, so that all are ranked alike. */
export function quantizeCount(count: number): number {
  return count < 1 ? 0 : Math.round(STEPS * Math.log2(count));
}

/** Returns the count that a level of `quantizeCount` stands for. */
export function countOf(level: number): number {
  return 2 ** (level / STEPS);
}

/**
 * Encodes a posting list: the gaps between ascending numbers in base 36. A gap below 36 is one
 * character, a longer one is enclosed in commas.
 * @example encodeList([0, 1, 5, 50]) // '003,18,'
 */
export function encodeList(numbers: number[]): string {
  return numbers
    .map((number, at) => number - (at === 0 ? -1 : (numbers[at - 1] ?? 0)) - 1)
    .map((step) => (step < 36 ? step.toString(36) : `,${step.toString(36)},`))
    .join('');
}

const COMMA = 0x2c;
const NINE = 0x39;

/** Returns what a digit in base 36 stands for, by its character code. */
const digitOf = (code: number): number => (code <= NINE ? code - 0x30 : code - 0x57);

/** Decodes a posting list that `encodeList` has written. A plain loop: a query of a large site decodes long ones. */
export function decodeList(text: string): number[] {
  const numbers: number[] = [];
  let last = -1;
  for (let at = 0; at < text.length; at += 1) {
    let step = 0;
    if (text.charCodeAt(at) === COMMA) {
      for (at += 1; at < text.length && text.charCodeAt(at) !== COMMA; at += 1) {
        step = step * 36 + digitOf(text.charCodeAt(at));
      }
    } else step = digitOf(text.charCodeAt(at));
    last += 1 + step;
    numbers.push(last);
  }
  return numbers;
}
