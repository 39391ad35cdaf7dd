import type { OpenedBlock } from '../index/open-block.ts';
import { ngramHash, type QueryNgrams } from '../text/ngrams.ts';
import { SLIP } from './runs.ts';

/** The n-grams of a query in the lines of a block, by their numbers in the query: at most 8,000. */
export interface BlockScan {
  block: OpenedBlock;
  /** The trigram that begins with each character of the lines, one line after the other; -1 for others. */
  threes: Int16Array;
  /** All n-grams found, line by line, and where those of each line end. */
  grams: Int16Array;
  ends: Uint32Array;
  /** How many characters of each line belong to some. */
  covered: Uint32Array;
  /** The length of the longest run of trigrams in each line, in characters. */
  longest: Uint32Array;
  /** The n-grams of each message that begin in one line and end in the next. */
  across: number[][];
}

/**
 * Finds the n-grams of a query in the lines of a block. Plain loops over one list of numbers, as each query
 * goes through all lines. A trigram is looked up only behind a bigram that is found.
 */
export function scanBlock(block: OpenedBlock, { numbers }: QueryNgrams): BlockScan {
  const { lines, starts } = block;
  const characters = starts.at(-1) ?? 0;
  const threes = new Int16Array(characters).fill(-1);
  const grams = new Int16Array(2 * characters);
  const [ends, covered, longest] = [0, 0, 0].map(() => new Uint32Array(lines.length)) as [
    Uint32Array,
    Uint32Array,
    Uint32Array,
  ];
  let end = 0;
  for (let number = 0; number < lines.length; number += 1) {
    const line = lines[number] ?? '';
    const start = starts[number] ?? 0;
    let [coveredTo, sum] = [0, 0];
    let [runStart, runEnd, run] = [0, -1 - SLIP, 0];
    for (let at = 0; at + 1 < line.length; at += 1) {
      const first = line.charCodeAt(at);
      const second = line.charCodeAt(at + 1);
      const two = numbers.numberOf(ngramHash(first, second));
      if (two < 0) continue;
      grams[end++] = two;
      sum += at + 2 - Math.max(at, coveredTo);
      coveredTo = at + 2;
      if (at + 2 === line.length) continue;
      const three = numbers.numberOf(ngramHash(first, second, line.charCodeAt(at + 2)));
      if (three < 0) continue;
      grams[end++] = three;
      threes[start + at] = three;
      if (at - runEnd > SLIP) runStart = at;
      runEnd = at;
      run = Math.max(run, runEnd - runStart + 3);
    }
    ends[number] = end;
    covered[number] = sum;
    longest[number] = run;
  }
  const across = block.messages.map(({ lines: own }) =>
    own.flatMap((line, at) => {
      const hashes = hashesAcross(lines[line] ?? '', lines[own[at + 1] ?? -1] ?? '');
      return hashes.map((hash) => numbers.numberOf(hash)).filter((gram) => gram >= 0);
    }),
  );
  return { block, threes, grams, ends, covered, longest, across };
}

/** Returns the hashes of the n-grams that begin in one line and end in the next. */
function hashesAcross(line: string, next: string): number[] {
  if (line === '' || next === '') return [];
  const last = line.charCodeAt(line.length - 1);
  const first = next.charCodeAt(0);
  const hashes = [ngramHash(last, first)];
  if (line.length > 1) hashes.push(ngramHash(line.charCodeAt(line.length - 2), last, first));
  if (next.length > 1) hashes.push(ngramHash(last, first, next.charCodeAt(1)));
  return hashes;
}

/** Calls `take` with each n-gram of the query in a message, with repetitions. */
export function eachGramIn(
  { block, grams, ends, across }: BlockScan,
  place: number,
  take: (gram: number) => void,
): void {
  for (const line of block.messages[place]?.lines ?? []) {
    const end = ends[line] ?? 0;
    for (let at = ends[line - 1] ?? 0; at < end; at += 1) take(grams[at] ?? 0);
  }
  across[place]?.forEach(take);
}
