/**
 * The normaliser. The build applies it to every message and the browser to every query, so that both
 * are compared in one normal form. It imports nothing, so that it runs anywhere.
 *
 * It drops what differs between a screen and a copy of it: case and width (NFKC), spaces, line breaks
 * and punctuation, host names and addresses, placeholders, invisible characters, the difference
 * between look-alike letters, and the long vowel of サーバー.
 */

const INVISIBLE = /[\p{Cf}\p{Cc}\p{Cs}\p{VS}\u034f\u115f\u1160\u17b4\u17b5\u3164\uffa0]+/gu;
const ADDRESS = /\b[a-z][a-z0-9+.-]{0,30}:\/\/[!-~]+|\b(?:\d{1,3}\.){3}\d{1,3}(?::\d+)?\b/g;
const HOST = /(?<![\w.-])(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}(?::\d+)?(?![\w-])/g;
const PLACEHOLDER = /\{[a-z][a-z0-9-]*\}(?::\d+)?/g;
const NEITHER_LETTER_NOR_DIGIT = /[^\p{L}\p{N}\p{M}]+/gu;

/** Letters that people and scanners confuse, or keyboards and capitals write otherwise: key becomes value. */
const LOOK_ALIKES: Record<string, string> = {
  一: 'ー',
  力: 'カ',
  り: 'リ',
  へ: 'ヘ',
  べ: 'ベ',
  ぺ: 'ペ',
  ß: 'ss',
  ı: 'i',
  ی: 'ي',
  ک: 'ك',
};
const LOOK_ALIKE = new RegExp(`[${Object.keys(LOOK_ALIKES).join('')}]`, 'g');

/** Marks that are written or left out: Arabic vowels and strokes, Hebrew points. */
const OPTIONAL_MARK =
  /[\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0640\u064b-\u0652\u0670]/g;

function plain(text: string): string {
  const letters = text.replace(INVISIBLE, ' ').normalize('NFKC').toLowerCase().normalize('NFKC');
  // Lower case tells a sigma at the end of a word from others, and where words end is forgotten.
  return letters.replaceAll('ς', 'σ');
}

/**
 * Normalises a text to its letters, digits and combining marks, without spaces. Idempotent; never
 * throws; returns the empty string when nothing is left.
 * @example normalize('Ｅｒｒｏｒ 21: www.example.com') // 'error21'
 */
export function normalize(text: string): string {
  return isUsual(text) ? usualLetters(text.replaceAll('\n', ' ')) : allLetters(text);
}

/** Normalises lines as `normalize` does; the usual ones together, which is much faster than one by one. */
export function normalizeLines(lines: string[]): string[] {
  const kinds = lines.map((line) =>
    line.includes('\n') || !isUsual(line) ? 'other' : mayHaveAddress(line) ? 'addressed' : 'usual',
  );
  const together = (kind: string): Iterator<string> => {
    const some = lines.filter((_, at) => kinds[at] === kind);
    return usualLetters(some.join('\n')).split('\n').values();
  };
  const [usual, addressed] = [together('usual'), together('addressed')];
  const next = (letters: Iterator<string>): string => String(letters.next().value ?? '');
  return lines.map((line, at) => {
    if (kinds[at] === 'other') return normalize(line);
    return next(kinds[at] === 'usual' ? usual : addressed);
  });
}

function allLetters(text: string): string {
  return plain(text.replace(/\r\n?|\n/g, ' '))
    .replace(ADDRESS, ' ')
    .replace(PLACEHOLDER, ' ')
    .replace(HOST, ' ')
    .replace(NEITHER_LETTER_NOR_DIGIT, '')
    .replace(OPTIONAL_MARK, '')
    .replace(LOOK_ALIKE, (letter) => LOOK_ALIKES[letter] ?? letter)
    .normalize('NFKC')
    .replace(LONG_VOWEL, 'サーバ');
}

const LONG_VOWEL = /サーバー+/g;

/** ASCII, kana, kanji and the punctuation between them, of which NFKC changes no letter. */
const USUAL = /^[\0-\x7f\u3000-\u3002\u3008-\u3011ぁ-ゖァ-ー一-\u9fff！（），；？]*$/;
const MAYBE_ADDRESS = /\.[a-z0-9]|:\/\//i;
const NO_USUAL_LETTER = /[^a-z0-9\nぁ-ゖァ-ヺー一-\u9fff]+/g;

const USUAL_LOOK_ALIKES = Object.entries(LOOK_ALIKES).filter(([letter]) => USUAL.test(letter));

/** Tells whether a text has no letters but those of most texts, of which the normal form is found faster. */
const isUsual = (text: string): boolean => USUAL.test(text);
const mayHaveAddress = (text: string): boolean => MAYBE_ADDRESS.test(text);

/** The wide punctuation of usual texts, which NFKC makes narrow: an address goes on behind it. */
const WIDE = /[！（），；？]/g;
const narrow = (mark: string): string => String.fromCharCode(mark.charCodeAt(0) - 0xfee0);

/** Returns a usual text without addresses and names of hosts. */
const withoutAddresses = (text: string): string =>
  text.replace(WIDE, narrow).replace(ADDRESS, ' ').replace(PLACEHOLDER, ' ').replace(HOST, ' ');

/** Returns the letters of a usual text, and its line breaks. */
function usualLetters(text: string): string {
  const lower = text.toLowerCase();
  const rest = mayHaveAddress(text) ? withoutAddresses(lower) : lower.replace(PLACEHOLDER, ' ');
  let letters = rest.replace(NO_USUAL_LETTER, '');
  // Faster than one pattern for all of them, as these are few and frequent.
  for (const [letter, alike] of USUAL_LOOK_ALIKES) letters = letters.replaceAll(letter, alike);
  return letters.replace(LONG_VOWEL, 'サーバ');
}

/** The normal form of a text, with the range `[start, end)` of the text behind each character. */
export interface NormalizedInPlace {
  letters: string;
  starts: number[];
  ends: number[];
}

/** A cache of the normal forms of single characters. */
const normalForms = new Map<string, string>();

/** A letter with its combining marks. */
const LETTER = /[^\p{M}\uff9e\uff9f][\p{M}\uff9e\uff9f]*|[\p{M}\uff9e\uff9f]+/gsu;

/**
 * Normalises a text as `normalize` does, and records where each character comes from. The result
 * differs from that of `normalize` only where separate letters compose to one, which no script in
 * use today does.
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
 * Normalises a text to words separated by single spaces, as the full-text search needs them: that
 * one finds words, where `normalize` serves n-grams.
 */
export function normalizeWords(text: string): string {
  return plain(text)
    .replace(ADDRESS, ' ')
    .replace(HOST, ' ')
    .replace(/[^\p{L}\p{N}\p{M}_]+/gu, ' ')
    .trim();
}
