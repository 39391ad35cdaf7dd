import { ngramHash } from '../text/ngrams.ts';

/**
 * The n-grams of a block, numbered from 0 in order of appearance, so that a query looks up each of its own
 * only once.
 */
export interface BlockNgrams {
  /** The number of each n-gram, by its hash. */
  numbers: Map<number, number>;
  /** The n-grams of each line: at place `i` the one that begins with character `i`. */
  lines: LineNgrams[];
  /** The n-grams of each message that begin in one line and end in the next. */
  across: Int32Array[];
  /** The slugs of the entries. */
  entries: string[];
  /** The indexes into `entries` of those that hold each n-gram. */
  holders: number[][];
  /** How many messages hold each n-gram. */
  counts: number[];
}

/** The numbers of the bigrams and trigrams of a line, in order. */
export interface LineNgrams {
  twos: Int32Array;
  threes: Int32Array;
}

/** What is known here of a message: its entry, and its lines as indexes into those of the block. */
interface Lines {
  entry: string;
  lines: number[];
}

/** Numbers the n-grams of a block. */
export function numberNgrams(lines: string[], messages: Lines[]): BlockNgrams {
  const numbers = new Map<number, number>();
  const numberOf = (...units: [number, number, number?]): number => {
    const hash = ngramHash(...units);
    const known = numbers.get(hash) ?? numbers.size;
    if (known === numbers.size) numbers.set(hash, known);
    return known;
  };
  const inLines = lines.map((line) => ({
    twos: Int32Array.from({ length: Math.max(0, line.length - 1) }, (_, at) =>
      numberOf(line.charCodeAt(at), line.charCodeAt(at + 1)),
    ),
    threes: Int32Array.from({ length: Math.max(0, line.length - 2) }, (_, at) =>
      numberOf(line.charCodeAt(at), line.charCodeAt(at + 1), line.charCodeAt(at + 2)),
    ),
  }));
  const across = messages.map(({ lines: own }) =>
    Int32Array.from(
      own.flatMap((line, at) =>
        unitsAcross(lines[line] ?? '', lines[own[at + 1] ?? -1] ?? '').map((units) =>
          numberOf(...units),
        ),
      ),
    ),
  );
  return {
    numbers,
    lines: inLines,
    across,
    ...countHolders(inLines, across, messages, numbers.size),
  };
}

/** Returns the characters of the n-grams that begin in one line and end in the next. */
function unitsAcross(line: string, next: string): [number, number, number?][] {
  if (line === '' || next === '') return [];
  const last = line.charCodeAt(line.length - 1);
  const first = next.charCodeAt(0);
  const units: [number, number, number?][] = [[last, first]];
  if (line.length > 1) units.push([line.charCodeAt(line.length - 2), last, first]);
  if (next.length > 1) units.push([last, first, next.charCodeAt(1)]);
  return units;
}

/** Counts the messages that hold each n-gram, and lists the entries. */
function countHolders(
  lines: LineNgrams[],
  across: Int32Array[],
  messages: Lines[],
  size: number,
): Pick<BlockNgrams, 'entries' | 'holders' | 'counts'> {
  const entries = [...new Set(messages.map(({ entry }) => entry))];
  const numberOfEntry = new Map(entries.map((entry, number) => [entry, number]));
  const holders = Array.from({ length: size }, (): number[] => []);
  const counts = new Array<number>(size).fill(0);
  const seenIn = new Int32Array(size).fill(-1);
  for (const [at, message] of messages.entries()) {
    const entry = numberOfEntry.get(message.entry) ?? 0;
    const own = message.lines.flatMap((line) => lines[line] ?? []);
    for (const grams of [...own.flatMap(({ twos, threes }) => [twos, threes]), across[at] ?? []]) {
      for (const gram of grams) {
        if (seenIn[gram] === at) continue;
        seenIn[gram] = at;
        counts[gram] = (counts[gram] ?? 0) + 1;
        const held = holders[gram];
        if (held && !held.includes(entry)) held.push(entry);
      }
    }
  }
  return { entries, holders, counts };
}
