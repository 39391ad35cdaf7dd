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
  /** The indexes into `entries` of those that hold each n-gram; undefined if no message has it. */
  holders: (number[] | undefined)[];
  /** How many messages hold each n-gram. */
  counts: Uint32Array;
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
  const numberOf = (hash: number): number => {
    const known = numbers.get(hash);
    if (known !== undefined) return known;
    numbers.set(hash, numbers.size);
    return numbers.size - 1;
  };
  const inLines = lines.map((line) => ngramsOfLine(line, numberOf));
  const across = messages.map(({ lines: own }) => {
    const hashes = own.flatMap((line, at) =>
      hashesAcross(lines[line] ?? '', lines[own[at + 1] ?? -1] ?? ''),
    );
    return Int32Array.from(hashes, numberOf);
  });
  return {
    numbers,
    lines: inLines,
    across,
    ...countHolders(inLines, across, messages, numbers.size),
  };
}

/** Numbers the n-grams of a line. Plain loops, as it is called for every line that is opened. */
function ngramsOfLine(line: string, numberOf: (hash: number) => number): LineNgrams {
  const twos = new Int32Array(Math.max(0, line.length - 1));
  const threes = new Int32Array(Math.max(0, line.length - 2));
  for (let at = 0; at < twos.length; at += 1) {
    const [first, second] = [line.charCodeAt(at), line.charCodeAt(at + 1)];
    twos[at] = numberOf(ngramHash(first, second));
    if (at < threes.length) {
      threes[at] = numberOf(ngramHash(first, second, line.charCodeAt(at + 2)));
    }
  }
  return { twos, threes };
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

/** Counts the messages that hold each n-gram, and lists the entries. */
function countHolders(
  lines: LineNgrams[],
  across: Int32Array[],
  messages: Lines[],
  size: number,
): Pick<BlockNgrams, 'entries' | 'holders' | 'counts'> {
  const entries = [...new Set(messages.map(({ entry }) => entry))];
  const holders: (number[] | undefined)[] = [];
  holders.length = size;
  const counts = new Uint32Array(size);
  const lastIn = new Int32Array(size).fill(-1);
  for (const [at, message] of messages.entries()) {
    const entry = entries.indexOf(message.entry);
    const take = (grams: Int32Array | undefined): void => {
      for (const gram of grams ?? []) {
        if (lastIn[gram] === at) continue;
        lastIn[gram] = at;
        counts[gram] = (counts[gram] ?? 0) + 1;
        const held = holders[gram];
        if (!held) holders[gram] = [entry];
        else if (!held.includes(entry)) held.push(entry);
      }
    };
    for (const line of message.lines) {
      take(lines[line]?.twos);
      take(lines[line]?.threes);
    }
    take(across[at]);
  }
  return { entries, holders, counts };
}
