import { normalize } from './normalize.ts';

/** How many words may be one code: a name cut by line breaks, and a name without its underscores. */
const CUT = 3;
const APART = 8;
/** How many letters may stand beside a number that is a code. */
const LITTLE = 40;
/** How much of a text is searched for codes, in characters. */
const READ = 200_000;

/** How codes are compared: without case, width and punctuation. Nothing is taken for an address. */
function key(code: string): string {
  return code
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** What a code is known by: the whole of it, and what follows a prefix `NAME::` or `0x`. */
export function codeKeys(code: string): string[] {
  return [code, code.replace(/^(?:.*::|0x)/i, '')].map(key).filter((known) => known !== '');
}

/** A host name is a word, but its parts and its port are no codes; nor are those of a time or a date. */
function partsOf(word: string): string[] {
  const parts = word.split(/[.:-]+/);
  const whole = parts.length < 2 || /^[\d.:-]+$/.test(word) || normalize(word) === '';
  return whole ? [] : parts;
}

/**
 * Codes written apart: a name with spaces for its underscores that stands alone (`no line 7`), and one
 * that a line break has cut (`ERR_NO_\nLINE`).
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

/** Whether a word is written as no word of a language is: `ERR_NO_LINE`, `NET::X`, `E21`. */
const isName = (word: string): boolean => /_|::|[a-z]\d|\d[a-z]/i.test(word);

/**
 * What may be a code in a text: its identifiers and numbers, whole, in parts and written apart, in the
 * form of `codeKeys`, the likeliest first. A bare number counts only where little stands beside it.
 */
export function extractCodes(text: string): Set<string> {
  const letters = text.slice(0, READ).normalize('NFKC');
  const words = new Set(letters.match(/[A-Za-z0-9]+(?:[_.:-]+[A-Za-z0-9]+)*/g) ?? []);
  const all = [...words].flatMap((word) => [word, ...partsOf(word)]);
  const keys = new Set(all.map(key));
  const few = keys.size <= 3 && (letters.match(/\p{L}/gu)?.length ?? 0) <= LITTLE;
  const names = joined(letters).filter((one) => !/^\d+$/.test(one));
  const rest = [...keys].filter((one) => few || !/^\d+$/.test(one));
  return new Set([...all.filter(isName).map(key), ...names, ...rest]);
}
