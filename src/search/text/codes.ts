import { normalize } from './normalize.ts';

/**
 * The most words that are joined into one code: of a name that line breaks have cut, and of a name
 * written with spaces for its underscores. By judgement.
 */
const CUT = 3;
const APART = 8;
/** The most letters of a text in which a bare number counts as a code. By judgement. */
const LITTLE = 40;
/** How much of a text is searched for codes, in characters. By judgement: a long log file. */
const READ = 200_000;

/**
 * Normalises a code for comparison: NFKC, lower case, letters and digits only. Unlike `normalize`, it
 * removes nothing that looks like a host name.
 */
function key(code: string): string {
  return code
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/**
 * Returns the keys a code is found by: all of it, and what follows a prefix `NAME::` or `0x`.
 * @example codeKeys('NET::ERR_NO_LINE') // ['neterrnoline', 'errnoline']
 */
export function codeKeys(code: string): string[] {
  return [code, code.replace(/^(?:.*::|0x)/i, '')].map(key).filter((result) => result !== '');
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
  return [...pieces].map(key);
}

/** Tells whether a word is written as an identifier: `ERR_NO_LINE`, `NET::X`, `E21`. */
const isName = (word: string): boolean => /_|::|[a-z]\d|\d[a-z]/i.test(word);

/**
 * Extracts what may be codes from a text: identifiers and numbers, whole, in parts and joined across
 * spaces and line breaks. Returns keys as `codeKeys` makes them, the likeliest first. Bare numbers
 * are included only if the text holds little else.
 */
export function extractCodes(text: string): Set<string> {
  const letters = text.slice(0, READ).normalize('NFKC');
  const words = new Set(letters.match(/[A-Za-z0-9]+(?:[_.:-]+[A-Za-z0-9]+)*/g) ?? []);
  const all = [...words].flatMap((word) => [word, ...partsOf(word)]);
  const keys = new Set(all.map(key));
  const few = keys.size <= 3 && (letters.match(/\p{L}/gu)?.length ?? 0) <= LITTLE;
  const names = joined(letters).filter((name) => !/^\d+$/.test(name));
  const rest = [...keys].filter((code) => few || !/^\d+$/.test(code));
  return new Set([...all.filter(isName).map(key), ...names, ...rest]);
}
