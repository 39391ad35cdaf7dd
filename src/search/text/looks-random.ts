/**
 * The share of neighbouring characters that must differ in kind, between that of names (0.23 in
 * `sha256WithRSAEncryption`) and that of random hexadecimal digits (0.47 on average).
 */
const CHANGES = 0.35;

const kindOf = (letter: string): string =>
  /\d/.test(letter) ? 'digit' : letter === letter.toUpperCase() ? 'upper' : 'lower';

/**
 * Tells whether a word looks generated, such as a key or a token, rather than a name that a person
 * chose, such as `SSL3_GET_RECORD` or `sha256WithRSAEncryption`: in random text, digits, capitals and
 * small letters alternate more often.
 */
export function looksRandom(word: string): boolean {
  const kinds = [...word.replace(/[^a-z0-9]/gi, '')].map(kindOf);
  const changes = kinds.filter((kind, at) => at > 0 && kind !== kinds[at - 1]).length;
  return changes > CHANGES * (kinds.length - 1);
}
