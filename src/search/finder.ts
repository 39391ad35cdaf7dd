import { normalize } from './normalize.ts';

/** What the finder must know of a message. */
export interface Findable {
  text: string;
  codes: string[];
}

/** A message with how well it answers the query, 0 to 1 and above; best first. */
export interface Hit<T> {
  item: T;
  score: number;
  /** The message bears a code of the query, holds the query whole, or merely resembles it. */
  kind: 'code' | 'exact' | 'near';
}

/** What a hit must reach of the best one's score to be shown beside it. */
const COMPANY = 0.6;
/** The share of the query a message must cover, weighted by how telling each part is, to count as close. */
const CLOSE = 0.45;
const CODE_SCORE = 3;
const EXACT_SCORE = 1;

interface Prepared<T> {
  item: T;
  text: string;
  grams: Set<string>;
  codes: string[];
}

/** The runs of two and three characters of a normalised text; the text itself where it is shorter. */
function gramsOf(text: string): Set<string> {
  const characters = [...text];
  const grams = new Set<string>();
  for (const size of [2, 3]) {
    for (let start = 0; start + size <= characters.length; start += 1) {
      grams.add(characters.slice(start, start + size).join(''));
    }
  }
  return grams.size === 0 && text !== '' ? new Set([text]) : grams;
}

/** The identifiers and numbers standing in a text, each normalised: what may be a code. */
function tokensOf(text: string): Set<string> {
  const words = text.normalize('NFKC').match(/[A-Za-z0-9_:]+/g) ?? [];
  return new Set(words.flatMap((word) => [word, ...word.split('::')]).map(normalize));
}

/**
 * Prepares a finder over messages.
 * @returns a function from a pasted text to the messages that resemble it, best first; none when
 * nothing is close
 */
export function createFinder<T extends Findable>(items: T[]): (query: string) => Hit<T>[] {
  const prepared = items.map((item): Prepared<T> => {
    const text = normalize(item.text);
    return { item, text, grams: gramsOf(text), codes: item.codes.map((code) => normalize(code)) };
  });
  const frequency = new Map<string, number>();
  for (const { grams } of prepared) {
    for (const gram of grams) frequency.set(gram, (frequency.get(gram) ?? 0) + 1);
  }
  const weight = (gram: string): number =>
    Math.log(1 + (items.length + 1) / ((frequency.get(gram) ?? 0) + 1));
  const sum = (grams: Iterable<string>): number => {
    let total = 0;
    for (const gram of grams) total += weight(gram);
    return total;
  };

  return (query) => {
    const text = normalize(query);
    if (text === '') return [];
    const grams = gramsOf(text);
    const tokens = tokensOf(query);
    const total = sum(grams);
    const hits = prepared.map((message): Hit<T> => {
      const common = [...grams].filter((gram) => message.grams.has(gram));
      const shared = sum(common);
      const coverage = shared / total + 0.1 * (shared / sum(message.grams));
      const code = message.codes.some((name) => tokens.has(name) && isTelling(name, tokens));
      const exact = message.text.includes(text) || text.includes(message.text);
      const score = coverage + (code ? CODE_SCORE : 0) + (exact ? EXACT_SCORE : 0);
      return { item: message.item, score, kind: code ? 'code' : exact ? 'exact' : 'near' };
    });
    const ranked = hits.filter(({ score }) => score >= CLOSE).toSorted((a, b) => b.score - a.score);
    return ranked.filter(({ score }) => score >= COMPANY * (ranked[0]?.score ?? 0));
  };
}

/** A bare number is a code only where it stands alone or beside few words; a name always is. */
function isTelling(code: string, tokens: Set<string>): boolean {
  return !/^\d+$/.test(code) || tokens.size <= 3;
}
