import type { LineNgrams } from '../index/block-ngrams.ts';
import type { OpenedBlock, OpenedMessage } from '../index/open-block.ts';
import { holdsLine } from '../text/whole-line.ts';
import type { ParsedQuery } from './parse-query.ts';
import { mayHaveRun, solidTrigrams } from './runs.ts';

/** What one line has in common with a query. */
export interface LineMatch {
  /** The normalised line. */
  line: string;
  /** Returns the numbers of the query’s n-grams in the line, with repetitions. */
  grams: () => number[];
  /** Those of its trigrams that lie in long runs (`solidTrigrams`). */
  solid: number[];
  /** The length of the line, and how many of its characters belong to n-grams of the query. */
  length: number;
  covered: number;
  /** How much what it shares counts (`rank.ts`), cached for all messages with this line. */
  factor?: number;
  /** Whether the query contains the line as it is. */
  inside: boolean;
  /** Whether it contains it, possibly with names inserted, and the line is long enough to identify a message. */
  whole: boolean;
}

/** What a message has in common with a query. */
export interface MessageMatch {
  message: OpenedMessage;
  lines: LineMatch[];
  /** Returns the numbers of the query’s n-grams in the message, each once. */
  grams: () => number[];
  /** Returns the numbers of its trigrams in long runs, each once. */
  solid: () => number[];
  /** The share of the message that is in the query, 0 to 1. */
  share: number;
}

/** The least length of a line that identifies a message by itself, in characters. By judgement. */
const LINE = 8;

/** How many trigrams of a line break when a name or a date is inserted between two of its characters. */
const BROKEN = 2;

/** Tells whether a query contains a whole line: at most two trigrams in a row may be missing. */
function isComplete(threes: Int32Array, numbers: Int32Array): boolean {
  let missing = 0;
  return threes.every((gram) => {
    missing = (numbers[gram] ?? -1) < 0 ? missing + 1 : 0;
    return missing <= BROKEN;
  });
}

/**
 * Compares a line with a query.
 * @param numbers the number of each n-gram of the block among the query’s; -1 if it is not in it
 */
function scanLine(
  line: string,
  { twos, threes }: LineNgrams,
  text: string,
  numbers: Int32Array,
): LineMatch {
  const { length } = line;
  let covered = 0;
  let end = 0;
  for (let at = 0; at < twos.length; at += 1) {
    if ((numbers[twos[at] ?? 0] ?? -1) < 0) continue;
    covered += at + 2 - Math.max(at, end);
    end = at + 2;
  }
  const inside = length > 1 && covered === length && text.includes(line);
  const whole =
    length >= LINE &&
    covered === length &&
    (inside || (isComplete(threes, numbers) && holdsLine(text, line)));
  const solid = solidTrigrams(line, threes, numbers, text.length);
  const grams = (): number[] => [...numbered(twos, numbers), ...numbered(threes, numbers)];
  return { line, grams, solid, length, covered, inside, whole };
}

/** Returns the n-grams of a block that are in the query, by their numbers there. */
const numbered = (grams: Int32Array, numbers: Int32Array): Int32Array =>
  grams.map((gram) => numbers[gram] ?? -1).filter((number) => number >= 0);

/** Returns a function that merges lists of numbers below `size` without repetitions. */
function openUnion(size: number): (lists: Iterable<number>[]) => number[] {
  const seen = new Int32Array(size).fill(-1);
  let run = -1;
  return (lists) => {
    run += 1;
    const merged: number[] = [];
    for (const list of lists) {
      for (const number of list) {
        if (seen[number] === run) continue;
        seen[number] = run;
        merged.push(number);
      }
    }
    return merged;
  };
}

/**
 * Compares the messages of a block with a query, each distinct line once. Returns those that have a code of
 * it, contain it, or share with it a line or a run of letters too long to be an accident: most have nothing.
 */
export function matchBlock(block: OpenedBlock, asked: ParsedQuery): MessageMatch[] {
  const { text, codes } = asked;
  const ngrams = block.ngrams();
  const numbers = new Int32Array(ngrams.numbers.size).fill(-1);
  for (const [number, hash] of asked.table.hashes.entries()) {
    const known = ngrams.numbers.get(hash);
    if (known !== undefined) numbers[known] = number;
  }
  const promising = block.lines.map((line, at) =>
    mayHaveRun(line, ngrams.lines[at]?.threes ?? [], numbers, text.length),
  );
  const union = openUnion(asked.table.hashes.length);
  const scans: LineMatch[] = [];
  const scan = (at: number): LineMatch =>
    (scans[at] ??= scanLine(block.lines[at] ?? '', ngrams.lines[at] ?? NONE, text, numbers));
  return block.messages.flatMap((message, place) => {
    const certain =
      message.codes.some((key) => codes.has(key)) || (text !== '' && message.text.includes(text));
    if (!certain && !message.lines.some((line) => promising[line])) return [];
    const lines = message.lines.map(scan);
    if (!certain && !lines.some(({ solid, inside }) => inside || solid.length > 0)) return [];
    const covered = lines.reduce((sum, line) => sum + line.covered, 0);
    const across = ngrams.across[place] ?? NONE.twos;
    return {
      message,
      lines,
      grams: () => union([...lines.map(({ grams }) => grams()), numbered(across, numbers)]),
      solid: () => union(lines.map(({ solid }) => solid)),
      share: Math.min(1, covered / (message.text.length || 1)),
    };
  });
}

const NONE: LineNgrams = { twos: new Int32Array(), threes: new Int32Array() };
