import { NgramTable } from './ngram-table.ts';

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

/** The length of a mark, and how many there are. */
const MARK = 2;
const MARKS = 36 ** MARK;

/** Returns the mark of a key: two characters, by which most keys differ. */
export function keyMark(key: string): string {
  return (textHash(key) % MARKS).toString(36).padStart(MARK, '0');
}

/** Tells whether a mark is among some, joined. */
export function hasMark(marks: string, mark: string): boolean {
  for (let at = 0; at < marks.length; at += MARK) if (marks.startsWith(mark, at)) return true;
  return false;
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

/** Returns the distinct trigrams of a text, in order of appearance. */
export function distinctTrigrams(text: string): Set<string> {
  const grams = new Set<string>();
  for (let at = 0; at + 2 < text.length; at += 1) grams.add(text.slice(at, at + 3));
  return grams;
}

/** The distinct n-grams of one query, numbered from 0 in order of appearance. */
export interface QueryNgrams {
  /** The hash of each n-gram, by its number. */
  hashes: number[];
  /** The text of each n-gram, by its number. */
  grams: string[];
  /** The number of each n-gram, by its hash. */
  numbers: NgramTable;
  /** 1 at the slot of each bigram (`bigramSlot`). Most bigrams of other texts are in no such slot. */
  slots: Uint8Array;
}

/** How many slots there are for bigrams: a power of two. */
const SLOTS = 1 << 16;

/** Returns the slot of a bigram: cheaper than its hash, and shared with some others. */
export function bigramSlot(first: number, second: number): number {
  return ((first << 7) ^ second) & (SLOTS - 1);
}

/** Numbers the n-grams of a query. */
export function numberQueryNgrams(text: string): QueryNgrams {
  const numbers = new NgramTable();
  const hashes: number[] = [];
  const grams: string[] = [];
  const slots = new Uint8Array(SLOTS);
  eachGram(text, (gram) => {
    const hash = ngramHashOf(gram);
    if (numbers.add(hash) < hashes.length) return;
    hashes.push(hash);
    grams.push(gram);
    slots[bigramSlot(gram.charCodeAt(0), gram.charCodeAt(1))] = 1;
  });
  return { hashes, grams, numbers, slots };
}
