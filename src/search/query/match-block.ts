import { ngramHash, type QueryNgrams } from '../text/ngrams.ts';
import type { OpenedBlock, OpenedMessage } from '../index/open-block.ts';
import { holdsLine } from '../text/whole-line.ts';
import { solidTrigrams } from './runs.ts';

/** What one line has in common with a query. */
export interface LineMatch {
  /** The normalised line. */
  line: string;
  /** The numbers of the query’s n-grams in the line, with repetitions. */
  grams: number[];
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
  /** The numbers of the query’s n-grams in the message, each once. */
  grams: number[];
  /** The numbers of its trigrams in long runs, each once. */
  solid: number[];
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

/** Compares a line with a query in one pass over its characters. */
function scanLine(line: string, text: string, table: QueryNgrams): LineMatch {
  const grams: number[] = [];
  const threes: number[] = [];
  const { length } = line;
  let covered = 0;
  let end = 0;
  for (let at = 1; at < line.length; at += 1) {
    const first = line.charCodeAt(at - 1);
    const second = line.charCodeAt(at);
    const two = table.numberOf(ngramHash(first, second));
    if (two >= 0) {
      grams.push(two);
      covered += at + 1 - Math.max(at - 1, end);
      end = at + 1;
    }
    if (at < 2) continue;
    const three = two < 0 ? -1 : table.numberOf(ngramHash(line.charCodeAt(at - 2), first, second));
    threes.push(three);
    if (three >= 0) grams.push(three);
  }
  const inside = length > 1 && covered === length && text.includes(line);
  const whole =
    length >= LINE &&
    covered === length &&
    (inside || (isComplete(threes) && holdsLine(text, line)));
  const solid = solidTrigrams(line, threes, text.length);
  return { line, grams, solid, length, covered, inside, whole };
}

/** Returns the numbers of the query’s n-grams that begin in one line and end in the next. */
function gramsAcross(line: string, next: string, table: QueryNgrams): number[] {
  if (line === '' || next === '') return [];
  const last = line.charCodeAt(line.length - 1);
  const first = next.charCodeAt(0);
  const hashes = [ngramHash(last, first)];
  if (line.length > 1) hashes.push(ngramHash(line.charCodeAt(line.length - 2), last, first));
  if (next.length > 1) hashes.push(ngramHash(last, first, next.charCodeAt(1)));
  return hashes.map((hash) => table.numberOf(hash)).filter((number) => number >= 0);
}

/** Returns a function that merges lists of numbers below `size` without repetitions. */
function openUnion(size: number): (lists: number[][]) => number[] {
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
 * Compares every message of a block with a query, each distinct line once.
 * @param text the normalised query
 * @param table the n-grams of the query
 */
export function matchBlock(block: OpenedBlock, text: string, table: QueryNgrams): MessageMatch[] {
  const scans = block.lines.map((line) => scanLine(line, text, table));
  const union = openUnion(table.hashes.length);
  return block.messages.map((message) => {
    const lines = message.lines.flatMap((line) => scans[line] ?? []);
    const across = message.lines.slice(0, -1).map((line, at) => {
      const next = block.lines[message.lines[at + 1] ?? 0] ?? '';
      return gramsAcross(block.lines[line] ?? '', next, table);
    });
    const covered = lines.reduce((sum, line) => sum + line.covered, 0);
    return {
      message,
      lines,
      grams: union([...lines.map(({ grams }) => grams), ...across]),
      solid: union(lines.map(({ solid }) => solid)),
      share: Math.min(1, covered / (message.text.length || 1)),
    };
  });
}
