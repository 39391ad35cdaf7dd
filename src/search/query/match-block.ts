import { ngramHash, type QueryNgrams } from '../text/ngrams.ts';
import type { OpenedBlock, OpenedMessage } from '../index/open-block.ts';
import { holdsLine } from '../text/whole-line.ts';

/** What one line has in common with a query. */
export interface LineMatch {
  /** The numbers of the query’s n-grams in the line, with repetitions. */
  grams: number[];
  /** The number of each trigram of the line, in order; -1 for one the query does not contain. */
  threes: number[];
  /** How many of its characters belong to n-grams of the query. */
  covered: number;
  /** Whether the query contains the whole line, and the line is long enough to identify a message. */
  whole: boolean;
  /**
   * The weight of its heaviest run (`bestRun`), cached by the ranking for all messages with this
   * line.
   */
  run?: number;
}

/** What a message has in common with a query. */
export interface MessageMatch {
  message: OpenedMessage;
  lines: LineMatch[];
  /** The numbers of the query’s n-grams in the message, each once, those of whole lines first. */
  grams: number[];
  /** How many of these are in whole lines. */
  ofWhole: number;
  /** How many of its characters belong to n-grams of the query. */
  covered: number;
}

/** The messages that may answer a query, and the document frequency of each of its n-grams. */
export interface Candidates {
  scanned: MessageMatch[];
  counts: ArrayLike<number>;
}

/** The least length of a line that identifies a message by itself, in characters. By judgement. */
const LINE = 8;

/** How many trigrams of a line break when a name or a date is inserted between two of its characters. */
const BROKEN = 2;

/** Tells whether a query contains a whole line: at most two trigrams in a row may be missing. */
export function isComplete(threes: number[]): boolean {
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
  const whole =
    line.length >= LINE && covered === line.length && isComplete(threes) && holdsLine(text, line);
  return { grams, threes, covered, whole };
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

/**
 * Compares every message of a block with a query, each distinct line once.
 * @param text the normalised query
 * @param table the n-grams of the query
 */
export function matchBlock(block: OpenedBlock, text: string, table: QueryNgrams): MessageMatch[] {
  const scans = block.lines.map((line) => scanLine(line, text, table));
  const seen = new Int32Array(table.hashes.length).fill(-1);
  return block.messages.map((message, number) => {
    const grams: number[] = [];
    const take = (held: number[]): void => {
      for (const gram of held) {
        if (seen[gram] === number) continue;
        seen[gram] = number;
        grams.push(gram);
      }
    };
    const lines = message.lines.flatMap((line) => scans[line] ?? []);
    for (const line of lines) if (line.whole) take(line.grams);
    const ofWhole = grams.length;
    for (const line of lines) take(line.grams);
    for (const [at, line] of message.lines.slice(0, -1).entries()) {
      const next = block.lines[message.lines[at + 1] ?? 0] ?? '';
      take(gramsAcross(block.lines[line] ?? '', next, table));
    }
    const covered = lines.reduce((sum, line) => sum + line.covered, 0);
    return { message, lines, grams, ofWhole, covered };
  });
}
