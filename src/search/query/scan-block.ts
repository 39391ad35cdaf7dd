import type { OpenedBlock } from '../index/open-block.ts';
import { bigramSlot, ngramHash, type QueryNgrams } from '../text/ngrams.ts';
import { SLIP } from './runs.ts';

/** The n-grams of a query in the lines of a block, by their numbers in the query. */
export interface BlockScan {
  block: OpenedBlock;
  /** All n-grams found, line by line, and where those of each line end. */
  grams: number[];
  ends: Uint32Array;
  /** How many characters of each line belong to some. */
  covered: Uint32Array;
  /** The length of the longest run of trigrams in each line, in characters. */
  longest: Uint32Array;
  /** Those that begin in one line and end in the next, message by message. */
  across: { grams: number[]; ends: Uint32Array };
}

/**
 * Finds the n-grams of a query in the lines of a block. A plain loop, as each query goes through all lines.
 * A bigram is looked up only where its slot is taken, and a trigram only behind a bigram that is found.
 */
export function scanBlock(block: OpenedBlock, table: QueryNgrams): BlockScan {
  const { lines } = block;
  const { numbers, slots } = table;
  const grams: number[] = [];
  const [ends, covered, longest] = [0, 0, 0].map(() => new Uint32Array(lines.length)) as [
    Uint32Array,
    Uint32Array,
    Uint32Array,
  ];
  for (let number = 0; number < lines.length; number += 1) {
    const line = lines[number] ?? '';
    let [coveredTo, sum] = [0, 0];
    let [runStart, runEnd, run] = [0, -1 - SLIP, 0];
    for (let at = 0; at + 1 < line.length; at += 1) {
      const first = line.charCodeAt(at);
      const second = line.charCodeAt(at + 1);
      if (slots[bigramSlot(first, second)] === 0) continue;
      const two = numbers.numberOf(ngramHash(first, second));
      if (two < 0) continue;
      grams.push(two);
      sum += at + 2 - Math.max(at, coveredTo);
      coveredTo = at + 2;
      if (at + 2 === line.length) continue;
      const three = numbers.numberOf(ngramHash(first, second, line.charCodeAt(at + 2)));
      if (three < 0) continue;
      grams.push(three);
      if (at - runEnd > SLIP) runStart = at;
      runEnd = at;
      run = Math.max(run, runEnd - runStart + 3);
    }
    ends[number] = grams.length;
    covered[number] = sum;
    longest[number] = run;
  }
  return { block, grams, ends, covered, longest, across: scanAcross(block, table) };
}

/** Returns the number of each trigram of a line among those of a query; -1 of those that are not in it. */
export function trigramsOf(line: string, { numbers, slots }: QueryNgrams): number[] {
  const threes: number[] = [];
  for (let at = 2; at < line.length; at += 1) {
    const first = line.charCodeAt(at - 2);
    const second = line.charCodeAt(at - 1);
    const known = slots[bigramSlot(first, second)] === 1;
    threes.push(known ? numbers.numberOf(ngramHash(first, second, line.charCodeAt(at))) : -1);
  }
  return threes;
}

/** Finds the n-grams of a query that begin in one line of a message and end in the next. */
function scanAcross(
  { lines, messages }: OpenedBlock,
  { numbers, slots }: QueryNgrams,
): BlockScan['across'] {
  const grams: number[] = [];
  const take = (hash: number): void => {
    const number = numbers.numberOf(hash);
    if (number >= 0) grams.push(number);
  };
  const ends = Uint32Array.from(messages, ({ lines: own }) => {
    for (let at = 1; at < own.length; at += 1) {
      const line = lines[own[at - 1] ?? -1] ?? '';
      const next = lines[own[at] ?? -1] ?? '';
      if (line === '' || next === '') continue;
      const last = line.charCodeAt(line.length - 1);
      const first = next.charCodeAt(0);
      // All of them have this bigram in it.
      if (slots[bigramSlot(last, first)] === 0) continue;
      take(ngramHash(last, first));
      if (line.length > 1) take(ngramHash(line.charCodeAt(line.length - 2), last, first));
      if (next.length > 1) take(ngramHash(last, first, next.charCodeAt(1)));
    }
    return grams.length;
  });
  return { grams, ends };
}

/** Returns the n-grams of the query that begin in one line of a message and end in the next. */
export function gramsAcross({ across }: BlockScan, place: number): number[] {
  return across.grams.slice(across.ends[place - 1] ?? 0, across.ends[place]);
}
