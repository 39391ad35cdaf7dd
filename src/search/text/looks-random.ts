/** How often, of all places between two characters, the kind of character has to change. */
const CHANGES = 0.35;

const kindOf = (letter: string): string =>
  /\d/.test(letter) ? 'digit' : letter === letter.toUpperCase() ? 'upper' : 'lower';

/**
 * Whether a word is what a machine has drawn, as a key or a token, and no name somebody has thought of,
 * as `SSL3_GET_RECORD` or `sha256WithRSAEncryption`: in random letters, digits, capitals and small ones
 * follow one another without order.
 */
export function looksRandom(word: string): boolean {
  const kinds = [...word.replace(/[^a-z0-9]/gi, '')].map(kindOf);
  const changes = kinds.filter((kind, at) => at > 0 && kind !== kinds[at - 1]).length;
  return changes > CHANGES * (kinds.length - 1);
}
