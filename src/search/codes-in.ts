import { normalize } from './normalize.ts';

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

/** A host name is a word, but its parts and its port are no codes. */
function partsOf(word: string): string[] {
  return normalize(word) === '' ? [] : word.split(/[.:-]+/);
}

/**
 * What may be a code in a text: its identifiers and numbers, whole and in parts, in the form of
 * `codeKeys`. A bare number counts only where it stands beside few words.
 */
export function codesIn(text: string): Set<string> {
  const words = text.normalize('NFKC').match(/[A-Za-z0-9]+(?:[_.:-]+[A-Za-z0-9]+)*/g) ?? [];
  const keys = new Set(words.flatMap((word) => [word, ...partsOf(word)]).map(key));
  return keys.size <= 3 ? keys : new Set([...keys].filter((one) => !/^\d+$/.test(one)));
}
