import { editDistance } from '../../domain/text/closest-match.ts';
import { normalize } from './normalize.ts';

/**
 * The most words that are joined into one code: of a name that line breaks have cut, and of a name
 * written with spaces for its underscores. By judgement.
 */
const CUT = 3;
const APART = 8;
/** The most letters of a text in which a bare number counts as a code. By judgement. */
const LITTLE = 40;
/** How much of a text is searched for codes, in characters: a long log file. By judgement. */
const READ = 1_000_000;
/** How many characters before a number, on its line, may say what it counts. By judgement. */
const BEFORE = 80;
/** The least length of a code that is recognised in spite of one slip, and of a part of one. By judgement. */
const LONG = 10;
const PART = 6;
/** The most words of a text that are compared with known codes: a log has many. By judgement. */
const WORDS = 60;

/** Most codes: no letter of them has another form. */
const ASCII = /^[\0-\x7f]*$/;

/**
 * Normalises a code for comparison: NFKC, lower case, letters and digits only. Unlike `normalize`, it
 * removes nothing that looks like a host name.
 */
export function codeKey(code: string): string {
  if (ASCII.test(code)) return code.toLowerCase().replace(/[^a-z0-9]+/g, '');
  return code
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/**
 * Returns the keys a code is found by: all of it, what follows a prefix `NAME::` or `0x`, and of a
 * 32-bit hexadecimal number the decimal ones, signed and unsigned.
 * @example codeKeys('NET::ERR_NO_LINE') // ['neterrnoline', 'errnoline']
 * @example codeKeys('0x80070005') // ['0x80070005', '80070005', '2147942405', '2147024891']
 */
export function codeKeys(code: string): string[] {
  const [, digits] = /^0x([0-9a-f]{8})$/i.exec(code) ?? [];
  const unsigned = digits === undefined ? 0 : parseInt(digits, 16);
  const decimals = unsigned >= 2 ** 31 ? [unsigned, 2 ** 32 - unsigned].map(String) : [];
  return [code, code.replace(/^(?:.*::|0x)/i, '')]
    .map(codeKey)
    .concat(decimals)
    .filter((result) => result !== '');
}

/**
 * Returns the parts of a word between dots, colons and hyphens. Returns none of a host name, an
 * address, a time or a date, whose parts are not codes.
 */
function partsOf(word: string): string[] {
  const parts = word.split(/[.:-]+/);
  const whole = parts.length < 2 || /^[\d.:-]+$/.test(word) || normalize(word) === '';
  return whole ? [] : parts;
}

/**
 * Returns the keys of codes that are not written as one word: a name with spaces for its underscores,
 * with nothing else around it (`no line 7`), and a name that a line break has cut (`ERR_NO_\nLINE`).
 */
function joined(text: string): string[] {
  const runs = new Set(text.split(/[^a-z0-9_:\s-]+/i).map((run) => run.trim()));
  const pieces = new Set<string>();
  for (const run of runs) {
    const words = run.split(/\s+/);
    if (words.length > 1 && words.length <= APART) pieces.add(words.join(''));
    for (const [at, word] of words.entries()) {
      if (!/[a-z0-9]_|_[a-z0-9]|::/i.test(word)) continue;
      const near = words.slice(Math.max(0, at - CUT + 1), at + CUT);
      for (let from = 0; from < near.length; from += 1) {
        for (let size = 2; size <= CUT; size += 1) {
          pieces.add(near.slice(from, from + size).join(''));
        }
      }
    }
  }
  return [...pieces].map(codeKey);
}

/** A number too long to be a count. */
const LONG_NUMBER = /^\d{9,10}$/;

/** Tells whether a word is written as an identifier: `ERR_NO_LINE`, `NET::X`, `E21`, `2147942405`. */
const isName = (word: string): boolean =>
  /_|::|[a-z]\d|\d[a-z]/i.test(word) || LONG_NUMBER.test(word);

/** The words of a text that may be codes. `/` is part of a name only: `READ/WRITE_FAULT`. */
const WORD = /[A-Za-z0-9]+(?:(?:[_.:-]+|\/(?=[A-Z]+_))[A-Za-z0-9]+)*/g;

/** Returns the words of a text that may be codes, as they stand there. */
export const wordsIn = (text: string): string[] => text.normalize('NFKC').match(WORD) ?? [];

/**
 * Extracts what may be codes from a text: identifiers and numbers, whole, in parts and joined across
 * spaces and line breaks. Returns keys as `codeKeys` makes them, the likeliest first. Bare numbers
 * are included only if the text holds little else, or if they are too long to be a count.
 */
export function extractCodes(text: string): Set<string> {
  const letters = text.slice(0, READ).normalize('NFKC');
  const words = new Set(letters.match(WORD) ?? []);
  const all = [...words].flatMap((word) => [word, ...partsOf(word)]);
  const keys = new Set(all.map(codeKey));
  const few = keys.size <= 3 && (letters.match(/\p{L}/gu)?.length ?? 0) <= LITTLE;
  const names = joined(letters).filter((name) => !/^\d+$/.test(name));
  const rest = [...keys].filter((code) => few || !/^\d+$/.test(code) || LONG_NUMBER.test(code));
  return new Set([...all.filter(isName).map(codeKey), ...names, ...rest]);
}

/** A number in a text, with its sign. */
export interface NumberInText {
  number: string;
  /** Returns what stands before it on its line, normalised. */
  before: () => string;
  /** Tells whether a normalised word stands immediately before it. */
  isBehind: (word: string) => boolean;
}

/** Where a word begins behind spaces, and how many of the last words most contexts have at the most. */
const WORD_START = /(?<=\s)(?=\S)/;
const LAST = 2;

/** Finds the numbers of two to six digits in a text. */
export function extractNumbers(text: string): NumberInText[] {
  const letters = text.slice(0, READ).normalize('NFKC');
  // In a log the same words stand before many numbers.
  const known = new Map<string, string>();
  const normalized = (words: string): string => {
    const letters = known.get(words) ?? normalize(words);
    known.set(words, letters);
    return letters;
  };
  return [...letters.matchAll(/(?<![\w.])-?\d{1,6}(?![\w.]*\w)/g)].map(({ 0: number, index }) => {
    const near = letters.slice(Math.max(0, index - BEFORE), index);
    const line = near.slice(near.lastIndexOf('\n') + 1);
    const before = (): string => normalized(line);
    const last = normalized(line.split(WORD_START).slice(-LAST).join(''));
    const isBehind = (word: string): boolean =>
      last.length < word.length
        ? word.endsWith(last) && before().endsWith(word)
        : last.endsWith(word);
    return { number, before, isBehind };
  });
}

/**
 * Words written as codes: names in capitals with underscores, `NAME::NAME`, hexadecimal numbers. Others
 * are recognised by the patterns of a site.
 */
const SHAPED =
  /^(?:(?:[A-Z][A-Z0-9]*::)?[A-Z][A-Z0-9/]*(?:_[A-Z0-9]+)+|[A-Z]+::\w+|0x[0-9A-Fa-f]{3,8})$/;

/** Returns the words of a text that are written as codes, each once, as they stand there. */
export function codeShapedWords(text: string, patterns: RegExp[]): string[] {
  const letters = text.slice(0, READ).normalize('NFKC');
  return [...new Set(letters.match(/[A-Za-z0-9]+(?:(?:_|::|\/(?=[A-Z]+_))[A-Za-z0-9]+)*/g) ?? [])]
    .filter((word) => SHAPED.test(word) || patterns.some((pattern) => pattern.test(word)))
    .filter((word) => codeKey(word).length >= 4)
    .slice(0, WORDS);
}

/** What a word that is written as a code is, by its likeness to known codes. */
export type CodeLikeness = { known: string } | 'part' | 'none';

/**
 * Compares a word with the keys of all known codes: it is one of them with at most one slip, or a part of
 * one with at most one slip, or none. Numbers have no slips.
 * @example likenessOf('ERR_NO_LNIE_7X', ['errnoline7x']) // { known: 'errnoline7x' }
 */
export function likenessOf(word: string, keys: Set<string>): CodeLikeness {
  const key = codeKey(word);
  if (keys.has(key)) return { known: key };
  const slips = key.length >= LONG && !/\d/.test(key);
  let part = false;
  for (const known of keys) {
    if (slips && Math.abs(known.length - key.length) <= 1 && editDistance(known, key) <= 1) {
      return { known };
    }
    part ||= key.length >= PART && known.includes(key);
    part ||= slips && known.length > key.length && isPartWithSlip(key, known);
  }
  return part ? 'part' : 'none';
}

/** Tells whether a key is a part of another with one slip: one half of it is then a part without any. */
function isPartWithSlip(key: string, known: string): boolean {
  const middle = Math.floor(key.length / 2);
  const [left, right] = [known.indexOf(key.slice(0, middle)), known.indexOf(key.slice(middle))];
  const starts = [left, right < 0 ? -1 : right - middle].filter((start) => start >= 0);
  return starts.some((start) =>
    [-1, 0, 1].some(
      (more) => editDistance(known.slice(start, start + key.length + more), key) <= 1,
    ),
  );
}
