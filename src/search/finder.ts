import { codeKeys, codesIn } from './codes-in.ts';
import { normalize } from './normalize.ts';

/** What the finder must know of a message. */
export interface Findable {
  text: string;
  codes: string[];
  /** What the page of its entry is headed with, where that quotes a message. */
  title?: string;
}

/** A message with how well it answers the query, 0 to 1 and above; best first. */
export interface Hit<T> {
  item: T;
  score: number;
  /** The message bears a code of the query, holds it whole or has a line in it, or resembles it. */
  kind: 'code' | 'exact' | 'near';
}

/** What a hit must reach of the best one's score to be shown beside it. */
const COMPANY = 0.6;
/** The share of the query a message must cover, weighted by how telling each part is, to count as close. */
const CLOSE = 0.45;
const CODE_SCORE = 3;
const EXACT_SCORE = 1;
/** From this many characters on, a line tells its message even amid other text. */
const LINE = 8;

/** Of messages that hold the query alike, the one whose page is headed with it comes first. */
const TITLE_SCORE = 0.1;

interface Prepared<T> {
  item: T;
  text: string;
  title: string;
  /** The lines long enough to be recognised by themselves. */
  lines: string[];
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

/**
 * Prepares a finder over messages.
 * @returns a function from a pasted text to the messages that resemble it, best first; none when
 * nothing is close
 */
export function createFinder<T extends Findable>(items: T[]): (query: string) => Hit<T>[] {
  const prepared = items.map((item): Prepared<T> => {
    const text = normalize(item.text);
    const lines = item.text.split('\n').map(normalize);
    return {
      item,
      text,
      title: normalize(item.title ?? ''),
      lines: lines.filter((line) => line.length >= LINE),
      grams: gramsOf(text),
      codes: item.codes.flatMap(codeKeys),
    };
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
    const asked = codesIn(query);
    // What is too short to be found as a text, or is taken for an address, may still be a code.
    const readable = text.length >= 2;
    if (!readable && asked.size === 0) return [];
    const grams = gramsOf(text);
    const total = sum(grams) || 1;
    const hits = prepared.map((message): Hit<T> => {
      const common = [...grams].filter((gram) => message.grams.has(gram));
      const shared = sum(common);
      const coverage = shared / total + 0.1 * (shared / (sum(message.grams) || 1));
      const code = message.codes.some((name) => asked.has(name));
      const exact =
        readable &&
        (message.text.includes(text) || message.lines.some((line) => text.includes(line)));
      const titled = message.title.includes(text);
      const score =
        coverage +
        (code ? CODE_SCORE : 0) +
        (exact ? EXACT_SCORE : 0) +
        (exact && titled ? TITLE_SCORE : 0);
      return { item: message.item, score, kind: code ? 'code' : exact ? 'exact' : 'near' };
    });
    const ranked = hits.filter(({ score }) => score >= CLOSE).toSorted((a, b) => b.score - a.score);
    return ranked.filter(({ score }) => score >= COMPANY * (ranked[0]?.score ?? 0));
  };
}
