import type { SearchDocument } from '../index/types.ts';
import { ngramsOf } from '../text/ngrams.ts';
import { normalize } from '../text/normalize.ts';

/** A line of a long query that speaks for an answer. */
export interface Place {
  /** Its number, from 1. */
  line: number;
  text: string;
}

/** The most characters of a line that are shown. By judgement. */
const SHOWN = 200;

/**
 * Finds the line of a long query that shares the most with a message.
 * @param compared the lines of the query that were compared with messages
 */
export function placeOf(
  { text, codes }: SearchDocument,
  query: string,
  compared: string,
): Place | undefined {
  const grams = ngramsOf(normalize([text, ...codes].join('\n')));
  const shared = (line: string): number => {
    const letters = normalize(line);
    return Array.from(letters, (_, at) => letters.slice(at, at + 3)).filter(
      (gram) => gram.length === 3 && grams.has(gram),
    ).length;
  };
  const [best] = compared
    .split('\n')
    .map((piece) => ({ piece, shared: shared(piece) }))
    .sort((one, other) => other.shared - one.shared);
  if (!best || best.shared === 0) return undefined;
  const lines = query.split(/\r\n?|\n/);
  const whole = lines.indexOf(best.piece);
  const at = whole < 0 ? lines.findIndex((line) => line.includes(best.piece)) : whole;
  return at < 0 ? undefined : { line: at + 1, text: best.piece.trim().slice(0, SHOWN) };
}
