/**
 * The one normaliser: the build applies it to every message, the browser to what a person pastes,
 * so that both meet as the same letters. It imports nothing, so that it runs anywhere.
 *
 * What it forgets is what differs between a screen and its copy: case and width (NFKC), spaces, line
 * breaks and punctuation, host names and addresses, placeholders, invisible characters, look-alike
 * letters, and the long vowel of サーバー.
 */

const INVISIBLE = /[\p{Cf}\p{Cc}\p{Cs}\p{VS}\u034f\u115f\u1160\u17b4\u17b5\u3164\uffa0]+/gu;
const ADDRESS = /\b[a-z][a-z0-9+.-]{0,30}:\/\/[!-~]+|\b(?:\d{1,3}\.){3}\d{1,3}(?::\d+)?\b/g;
const HOST = /(?<![\w.-])(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}(?::\d+)?(?![\w-])/g;
const PLACEHOLDER = /\{[a-z][a-z0-9-]*\}(?::\d+)?/g;
const NEITHER_LETTER_NOR_DIGIT = /[^\p{L}\p{N}\p{M}]+/gu;

/** Letters that readers and scanners mistake for one another. The first of each pair becomes the second. */
const LOOK_ALIKES: Record<string, string> = {
  一: 'ー',
  力: 'カ',
  り: 'リ',
  へ: 'ヘ',
  べ: 'ベ',
  ぺ: 'ペ',
};
const LOOK_ALIKE = new RegExp(`[${Object.keys(LOOK_ALIKES).join('')}]`, 'g');

function plain(text: string): string {
  const letters = text.replace(INVISIBLE, ' ').normalize('NFKC').toLowerCase().normalize('NFKC');
  // Lower case tells a sigma at the end of a word from others, and where words end is forgotten.
  return letters.replaceAll('ς', 'σ');
}

/**
 * The letters and digits of a text in their normal form, without spaces. Idempotent; never throws,
 * whatever the string; the empty string when nothing is left.
 */
export function normalize(text: string): string {
  return plain(text.replace(/\r\n?|\n/g, ' '))
    .replace(ADDRESS, ' ')
    .replace(PLACEHOLDER, ' ')
    .replace(HOST, ' ')
    .replace(NEITHER_LETTER_NOR_DIGIT, '')
    .replace(LOOK_ALIKE, (letter) => LOOK_ALIKES[letter] ?? letter)
    .normalize('NFKC')
    .replace(/サーバー+/g, 'サーバ');
}

/** A text in its normal form, with where each character of that stands in the text. */
export interface NormalizedInPlace {
  letters: string;
  starts: number[];
  ends: number[];
}

/** The normal forms of single letters that were asked for. */
const normalForms = new Map<string, string>();

/** A letter with the marks on it. */
const LETTER = /[^\p{M}\uff9e\uff9f][\p{M}\uff9e\uff9f]*|[\p{M}\uff9e\uff9f]+/gsu;

/**
 * As `normalize`, with the place of each character. The letters are those of `normalize` except where
 * letters apart from one another make one, which they do in no living script.
 */
export function normalizeInPlace(text: string): NormalizedInPlace {
  const spelled = [...text.matchAll(LETTER)].flatMap(({ 0: letter, index }) =>
    [...plain(/[\r\n]/.test(letter) ? ' ' : letter)].map((one) => ({
      one,
      start: index,
      end: index + letter.length,
    })),
  );
  const blank = (match: string): string => ' '.repeat([...match].length);
  const rest = [ADDRESS, PLACEHOLDER, HOST].reduce(
    (left, pattern) => left.replace(pattern, blank),
    spelled.map(({ one }) => one).join(''),
  );
  const placed: NormalizedInPlace = { letters: '', starts: [], ends: [] };
  for (const [at, one] of [...rest].entries()) {
    const letter = normalForms.get(one) ?? normalize(one);
    normalForms.set(one, letter);
    if (letter === 'ー' && /サーバー*$/.test(placed.letters)) continue;
    placed.letters += letter;
    placed.starts.push(...Array<number>(letter.length).fill(spelled[at]?.start ?? 0));
    placed.ends.push(...Array<number>(letter.length).fill(spelled[at]?.end ?? 0));
  }
  return placed;
}

/**
 * The words of a text in their normal form, separated by single spaces: what is given to the search
 * over pages, which has words of its own.
 */
export function normalizeWords(text: string): string {
  return plain(text)
    .replace(ADDRESS, ' ')
    .replace(HOST, ' ')
    .replace(/[^\p{L}\p{N}\p{M}_]+/gu, ' ')
    .trim();
}
