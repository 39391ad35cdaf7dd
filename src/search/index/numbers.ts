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

/** Decodes a posting list that `encodeList` has written. */
export function decodeList(text: string): number[] {
  const numbers: number[] = [];
  let last = -1;
  for (let at = 0; at < text.length; at += 1) {
    const end = text[at] === ',' ? text.indexOf(',', at + 1) : at + 1;
    last += 1 + parseInt(text.slice(text[at] === ',' ? at + 1 : at, end), 36);
    numbers.push(last);
    if (text[at] === ',') at = end;
  }
  return numbers;
}
