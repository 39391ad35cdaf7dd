import { ngramHash } from '../text/ngrams.ts';
import type { ReadQuery } from './read-query.ts';

/** Up to this many characters a query is compared as a whole. By judgement: more than a screen shows. */
const WHOLE = 4000;
/** The shortest run of trigrams, in a row, that counts; a text has shorter ones by accident. By judgement. */
const RUN = 4;
/** How much more a piece counts that has a word of the subject. By judgement. */
const ABOUT = 2;

/** What is known of a trigram: how much it says, 0 if no message has it. */
export type TrigramWeight = (hash: number) => number;

/**
 * Chooses what of a long query is compared: the lines that share the most telling runs of characters with
 * the messages, in their order, wherever they stand; where nothing is known of any, those at its ends.
 * Lines that differ by digits only count once.
 * @param weightOf tells how much a trigram of the messages says
 * @param subject normalised words of the subject of the site
 */
export function chooseText(
  { text: query, pieces: read }: ReadQuery,
  weightOf: TrigramWeight,
  subject: string[],
): string {
  if (query.length <= WHOLE) return query;
  const pieces = read().map(({ piece, text }) => {
    const about = subject.some((word) => text.includes(word));
    return { piece, length: text.length, weight: weightIn(text, weightOf) * (about ? ABOUT : 1) };
  });
  const telling = pieces
    .filter(({ weight }) => weight > 0)
    .toSorted((one, other) => other.weight - one.weight);
  let room = WHOLE;
  const chosen = new Set(
    (telling.length > 0 ? telling : fromBothEnds(pieces)).filter(({ length }) => {
      room -= length;
      return room >= 0;
    }),
  );
  return pieces
    .filter((piece) => chosen.has(piece))
    .map(({ piece }) => piece)
    .join('\n');
}

/** Orders the items of a list from its ends to its middle, the last one first. */
function fromBothEnds<T>(items: T[]): T[] {
  const distance = (at: number): number => Math.min(at + 0.5, items.length - 1 - at);
  return items
    .map((item, at) => ({ item, distance: distance(at) }))
    .sort((one, other) => one.distance - other.distance)
    .map(({ item }) => item);
}

/** Returns the weight of the trigrams of a text that stand in runs. */
function weightIn(text: string, weightOf: TrigramWeight): number {
  let sum = 0;
  let run = 0;
  let length = 0;
  for (let at = 2; at <= text.length; at += 1) {
    const weight =
      at < text.length
        ? weightOf(ngramHash(text.charCodeAt(at - 2), text.charCodeAt(at - 1), text.charCodeAt(at)))
        : 0;
    if (weight > 0) {
      run += weight;
      length += 1;
      continue;
    }
    if (length >= RUN) sum += run;
    run = 0;
    length = 0;
  }
  return sum;
}
