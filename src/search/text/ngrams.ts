/**
 * Grams: the runs of two and of three characters of a normalised text. Each is known by a hash of 32
 * bits, with a sign, as such numbers are the fastest there are; that two grams share one is so rare
 * that nothing is done about it.
 */

/** The hash of the gram of two characters, or of three. The third of a gram of two is 0. */
export function ngramHash(first: number, second: number, third = 0): number {
  let hash = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca77);
  hash ^= Math.imul(third, 0xc2b2ae3d);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return hash ^ (hash >>> 13);
}

/** The hash of any text, of 32 bits, without a sign. */
export function textHash(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return ngramHash(hash, text.length) >>> 0;
}

/** The hash of a gram given as text. */
export function ngramHashOf(gram: string): number {
  return ngramHash(
    gram.charCodeAt(0),
    gram.charCodeAt(1),
    gram.length > 2 ? gram.charCodeAt(2) : 0,
  );
}

/** Hands over the grams of a text, in order. */
function eachGram(text: string, take: (gram: string) => void): void {
  for (let at = 0; at + 1 < text.length; at += 1) {
    take(text.slice(at, at + 2));
    if (at + 2 < text.length) take(text.slice(at, at + 3));
  }
}

/** The grams of a text, each once, in order. */
export function ngramsOf(text: string): Set<string> {
  const grams = new Set<string>();
  eachGram(text, (gram) => grams.add(gram));
  return grams;
}

/** Numbers the grams of one query from 0 and finds the number of a gram by its hash, fast. */
export class QueryNgrams {
  /** The hashes of the grams in order of their numbers. */
  readonly hashes: number[] = [];
  /** The characters of the grams, in order of their numbers. */
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

  /** The number of the gram with this hash; -1 when the query has no such gram. */
  numberOf(hash: number): number {
    return (this.#slots[this.#slotOf(hash)] ?? 0) - 1;
  }
}
