/**
 * N-grams: the bigrams and trigrams of a normalised text, in UTF-16 units. Each is identified by a
 * 32-bit hash. The hash stays a signed integer, as `Math.imul` and `^` return it, because engines
 * compute with those fastest. Two n-grams with one hash are treated as the same: among 50,000
 * different ones, fewer than one such pair is to be expected.
 */

/**
 * Hashes a bigram or trigram to a signed 32-bit integer.
 * @param third 0 for a bigram
 */
export function ngramHash(first: number, second: number, third = 0): number {
  let hash = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca77);
  hash ^= Math.imul(third, 0xc2b2ae3d);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return hash ^ (hash >>> 13);
}

/** Hashes a text of any length to an unsigned 32-bit integer: FNV-1a, then mixed once more. */
export function textHash(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return ngramHash(hash, text.length) >>> 0;
}

/** Hashes a bigram or trigram given as text, as `ngramHash` does. */
export function ngramHashOf(gram: string): number {
  return ngramHash(
    gram.charCodeAt(0),
    gram.charCodeAt(1),
    gram.length > 2 ? gram.charCodeAt(2) : 0,
  );
}

/** Calls `take` with each n-gram of a text in order: at each position the bigram, then the trigram. */
function eachGram(text: string, take: (gram: string) => void): void {
  for (let at = 0; at + 1 < text.length; at += 1) {
    take(text.slice(at, at + 2));
    if (at + 2 < text.length) take(text.slice(at, at + 3));
  }
}

/**
 * Returns the distinct n-grams of a text, in order of appearance.
 * @example ngramsOf('abca') // Set { 'ab', 'abc', 'bc', 'bca', 'ca' }
 */
export function ngramsOf(text: string): Set<string> {
  const grams = new Set<string>();
  eachGram(text, (gram) => grams.add(gram));
  return grams;
}

/**
 * The distinct n-grams of one query, numbered from 0 in order of appearance. A hash table with open
 * addressing finds the number of an n-gram: it is asked for every character of every candidate.
 */
export class QueryNgrams {
  /** The hash of each n-gram, by its number. */
  readonly hashes: number[] = [];
  /** The text of each n-gram, by its number. */
  readonly grams: string[] = [];
  readonly #mask: number;
  readonly #slots: Int32Array;

  constructor(text: string) {
    const size = 2 ** Math.ceil(Math.log2(8 * text.length + 8));
    this.#mask = size - 1;
    this.#slots = new Int32Array(size);
    eachGram(text, (gram) => this.#add(gram));
  }

  #add(gram: string): void {
    const hash = ngramHashOf(gram);
    const slot = this.#slotOf(hash);
    if (this.#slots[slot] !== 0) return;
    this.#slots[slot] = this.hashes.push(hash);
    this.grams.push(gram);
  }

  #slotOf(hash: number): number {
    let slot = hash & this.#mask;
    for (;;) {
      const number = this.#slots[slot] ?? 0;
      if (number === 0 || this.hashes[number - 1] === hash) return slot;
      slot = (slot + 1) & this.#mask;
    }
  }

  /** Returns the number of the n-gram with this hash; -1 when the query does not contain it. */
  numberOf(hash: number): number {
    return (this.#slots[this.#slotOf(hash)] ?? 0) - 1;
  }
}
