import { codeShapedWords, extractCodes, extractNumbers, type NumberInText } from '../text/codes.ts';
import { normalizeLines } from '../text/normalize.ts';

/** How much of a query is read, in characters: a long log file. By judgement. */
const READ = 1_000_000;
/** How long a piece of a line is that is judged by itself, and by how much two pieces overlap. By judgement. */
const PIECE = 400;
const OVERLAP = 100;

/** A piece of a long query, as it stands there and normalised. */
export interface Piece {
  piece: string;
  text: string;
}

/** A query with what is found in it: once, although messages in other languages are asked after those of the site. */
export interface ReadQuery {
  text: string;
  /** Returns its distinct lines, long ones in overlapping pieces. Lines that differ by digits only count once. */
  pieces: () => Piece[];
  /** Returns the keys of what may be codes in it. */
  codes: () => Set<string>;
  numbers: () => NumberInText[];
  /** Returns the words that are written as codes. */
  shapedWords: (patterns: RegExp[]) => string[];
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** Reads a query. */
export function readQuery(text: string): ReadQuery {
  const shaped = new Map<RegExp[], string[]>();
  return {
    text,
    pieces: once(() => normalizedPieces(distinctPieces(text.slice(0, READ)))),
    codes: once(() => extractCodes(text)),
    numbers: once(() => extractNumbers(text)),
    shapedWords: (patterns) => {
      const words = shaped.get(patterns) ?? codeShapedWords(text, patterns);
      shaped.set(patterns, words);
      return words;
    },
  };
}

function normalizedPieces(pieces: string[]): Piece[] {
  const texts = normalizeLines(pieces);
  return pieces.map((piece, at) => ({ piece, text: texts[at] ?? '' }));
}

/** Splits a text into its lines, long ones into overlapping pieces, without repetitions. */
function distinctPieces(text: string): string[] {
  const pieces = new Map<string, string>();
  for (const line of text.split(/[\r\n]+/)) {
    for (let from = 0; from === 0 || from + OVERLAP < line.length; from += PIECE - OVERLAP) {
      const piece = line.slice(from, from + PIECE);
      const key = piece.replace(/\d+/g, '0');
      if (!pieces.has(key)) pieces.set(key, piece);
    }
  }
  return [...pieces.values()];
}
