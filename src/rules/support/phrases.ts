const word = String.raw`[\p{Script=Latin}\p{Nd}_]`;
const number = String.raw`\p{Nd}[\p{Nd},.]*(?<=\p{Nd})`;

/** A piece of a text and where it begins. */
export interface PhrasePiece {
  index: number;
  found: string;
}

/**
 * The pattern of any of some phrases as authors write them in style.yaml: words in Latin letters count
 * as whole ones, capitals only where the phrase has some, a space is any white space, `#` is a number.
 * Of phrases that begin alike the longest is found, of none nothing.
 */
export function patternOf(phrases: string[]): string {
  if (phrases.length === 0) return '(?!)';
  const longestFirst = phrases.toSorted((a, b) => b.length - a.length);
  const { words = [], others = [] } = Object.groupBy(longestFirst, (phrase) =>
    new RegExp(`^(?:${word}|#)`, 'u').test(phrase) ? 'words' : 'others',
  );
  // Where a word may begin is decided once for all of them.
  const whole = `(?=${word})(?<!${word})(?:${words.map(restOf).join('|')})`;
  return [...(words.length > 0 ? [whole] : []), ...others.map(restOf)].join('|');
}

/** The pattern of a phrase, but for what may stand before it. */
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

/**
 * Says whether any of the phrases stands in a text: far sooner than by looking for one after the
 * other.
 */
export function anyOf(phrases: string[]): (text: string) => boolean {
  const all = new RegExp(patternOf(phrases), 'u');
  return (text) => all.test(text);
}

/** Every place of a phrase in a text. */
export function findPhrase(text: string, phrase: string): PhrasePiece[] {
  if (!mayHold(text, phrase)) return [];
  const known = compiled.get(phrase) ?? new RegExp(patternOf([phrase]), 'gu');
  compiled.set(phrase, known);
  return findPattern(text, known);
}

/** False where a text has not even the first word of a phrase, for which no pattern has to be made. */
function mayHold(text: string, phrase: string): boolean {
  const first = phrase.split(/[ #]/, 1)[0] ?? '';
  return (folds(phrase) ? text.toLowerCase() : text).includes(first);
}

/** Every place of a pattern in a text. */
export function findPattern(text: string, pattern: RegExp): PhrasePiece[] {
  return [...text.matchAll(pattern)].map((match) => ({ index: match.index, found: match[0] }));
}

/** A text with NUL in the place of each character of the pieces. */
export function without(text: string, pieces: PhrasePiece[]): string {
  return pieces.reduce(
    (left, { index, found }) =>
      left.slice(0, index) + '\u0000'.repeat(found.length) + left.slice(index + found.length),
    text,
  );
}

/** The sentence around a place in a text. */
export function sentenceAround(text: string, index: number): string {
  const ends = [...text.matchAll(/[。！？]|[.!?](?=[\s\u0000]|$)/g)].map((end) => end.index + 1);
  const from = ends.findLast((end) => end <= index) ?? 0;
  return text.slice(from, ends.find((end) => end > index) ?? text.length);
}
