import type { OpenedMessage } from '../index/open-block.ts';
import { holdsLine } from '../text/whole-line.ts';
import type { ParsedQuery } from './parse-query.ts';
import { mayHaveRun, solidTrigrams } from './runs.ts';
import { gramsAcross, trigramsOf, type BlockScan } from './scan-block.ts';

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
function isComplete(threes: number[]): boolean {
  let missing = 0;
  return threes.every((gram) => {
    missing = gram < 0 ? missing + 1 : 0;
    return missing <= BROKEN;
  });
}

/** Compares a line of a block with a query. */
function matchLine(scan: BlockScan, number: number, { text, table }: ParsedQuery): LineMatch {
  const line = scan.block.lines[number] ?? '';
  const { length } = line;
  const covered = scan.covered[number] ?? 0;
  const threes = trigramsOf(line, table);
  const inside = length > 1 && covered === length && text.includes(line);
  const whole =
    length >= LINE &&
    covered === length &&
    (inside || (isComplete(threes) && holdsLine(text, line)));
  const solid = solidTrigrams(line, threes, text.length);
  const grams = (): number[] => scan.grams.slice(scan.ends[number - 1] ?? 0, scan.ends[number]);
  return { line, grams, solid, length, covered, inside, whole };
}

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
export function matchBlock(scan: BlockScan, asked: ParsedQuery): MessageMatch[] {
  const { text, codes, table } = asked;
  const { block } = scan;
  const promising = block.lines.map((line, at) =>
    mayHaveRun(line, scan.longest[at] ?? 0, text.length),
  );
  const union = openUnion(table.hashes.length);
  const matched: LineMatch[] = [];
  const match = (at: number): LineMatch => (matched[at] ??= matchLine(scan, at, asked));
  return block.messages.flatMap((message, place) => {
    const certain =
      message.codes.some((key) => codes.has(key)) || (text !== '' && message.text.includes(text));
    if (!certain && !message.lines.some((line) => promising[line])) return [];
    const lines = message.lines.map(match);
    if (!certain && !lines.some(({ solid, inside }) => inside || solid.length > 0)) return [];
    const covered = lines.reduce((sum, line) => sum + line.covered, 0);
    return {
      message,
      lines,
      grams: () => union([...lines.map(({ grams }) => grams()), gramsAcross(scan, place)]),
      solid: () => union(lines.map(({ solid }) => solid)),
      share: Math.min(1, covered / (message.text.length || 1)),
    };
  });
}
