const word = String.raw`[\p{Script=Latin}\p{Nd}_]`;
const number = String.raw`\p{Nd}[\p{Nd},.]*(?<=\p{Nd})`;

/** A piece of a text and its offset. */
export interface PhrasePiece {
  index: number;
  found: string;
}

/**
 * Returns the pattern of any of some phrases of style.yaml. Latin words match whole words only; case
 * counts only if the phrase has capitals; a space matches any white space and `#` a number. Of phrases
 * that begin alike the longest matches. The pattern of no phrases matches nothing.
 */
export function patternOf(phrases: string[]): string {
  if (phrases.length === 0) return '(?!)';
  const longestFirst = phrases.toSorted((a, b) => b.length - a.length);
  const { words = [], others = [] } = Object.groupBy(longestFirst, (phrase) =>
    new RegExp(`^(?:${word}|#)`, 'u').test(phrase) ? 'words' : 'others',
  );
  // Faster than the same condition in front of each alternative.
  const whole = `(?=${word})(?<!${word})(?:${words.map(restOf).join('|')})`;
  return [...(words.length > 0 ? [whole] : []), ...others.map(restOf)].join('|');
}

/** Returns the pattern of a phrase, without the condition on what precedes it. */
function restOf(phrase: string): string {
  const plain = phrase
    .replaceAll(/[$()*+./?[\\\]^{|}]/g, String.raw`\$&`)
    .replaceAll(/(?<=[^ ]) *# */g, String.raw`\s?#\s?`)
    .replaceAll(/^# */g, String.raw`#\s?`)
    .replaceAll(/ +/g, String.raw`\s+`)
    .replaceAll('#', number)
    .replace(/\\s\?$/, '');
  const end = new RegExp(`(?:${word}|#)$`, 'u').test(phrase) ? `(?!${word})` : '';
  const folded = folds(phrase) ? `(?i:${plain})` : plain;
  return `${folded}${end}`;
}

const folds = (phrase: string): boolean => phrase === phrase.toLowerCase();

const compiled = new Map<string, RegExp>();

/** Returns a function that tells whether a text has any of the phrases, with one pattern for all. */
export function anyOf(phrases: string[]): (text: string) => boolean {
  const all = new RegExp(patternOf(phrases), 'u');
  return (text) => all.test(text);
}

/** Finds every occurrence of a phrase in a text. */
export function findPhrase(text: string, phrase: string): PhrasePiece[] {
  if (!mayContain(text, phrase)) return [];
  const pattern = compiled.get(phrase) ?? new RegExp(patternOf([phrase]), 'gu');
  compiled.set(phrase, pattern);
  return findPattern(text, pattern);
}

/** Tells whether a text has the first word of a phrase; if not, no pattern has to be compiled. */
function mayContain(text: string, phrase: string): boolean {
  const first = phrase.split(/[ #]/, 1)[0] ?? '';
  return (folds(phrase) ? text.toLowerCase() : text).includes(first);
}

/** Finds every match of a global pattern in a text. */
export function findPattern(text: string, pattern: RegExp): PhrasePiece[] {
  return [...text.matchAll(pattern)].map((match) => ({ index: match.index, found: match[0] }));
}

/** Replaces each character of some pieces of a text by NUL, so that offsets stay valid. */
export function without(text: string, pieces: PhrasePiece[]): string {
  return pieces.reduce(
    (left, { index, found }) =>
      left.slice(0, index) + '\u0000'.repeat(found.length) + left.slice(index + found.length),
    text,
  );
}

/** Returns the sentence of a text in which an offset is. */
export function sentenceAround(text: string, index: number): string {
  const ends = [...text.matchAll(/[。！？]|[.!?](?=[\s\u0000]|$)/g)].map((end) => end.index + 1);
  const from = ends.findLast((end) => end <= index) ?? 0;
  return text.slice(from, ends.find((end) => end > index) ?? text.length);
}
