/** What stands where a visitor’s address or host name stood. */
const HOLE = '{host}';

const ADDRESSES = [
  // Whole addresses, up to a space or a mark of quotation.
  /[a-z][a-z0-9+.-]{0,30}:\/\/[^\s"'<>「」『』“”‘’（）]+/gi,
  /[^\s@"'<>「」（）]+@[^\s@"'<>「」（）]+/g,
  // Numbers of version 4 and 6.
  /(?<![\w.])(?:\d{1,3}\.){3}\d{1,3}(?::\d+)?(?![\w.])/g,
  /(?<![\w:])(?:[0-9a-f]{1,4}:){2,7}(?::?[0-9a-f]{1,4})+(?![\w:])/gi,
  /(?<![\w:])(?:(?:[0-9a-f]{1,4}:){1,6}:(?:[0-9a-f]{1,4}(?::[0-9a-f]{1,4})*)?|::[0-9a-f]{1,4}(?::[0-9a-f]{1,4})*)(?:%\w+)?(?![\w:])/gi,
  // Names in any script: at least two labels, the last of which is no number.
  /(?:[\p{L}\p{N}\p{M}_-]+\.)+\p{L}[\p{L}\p{N}\p{M}-]*(?::\d+)?/gu,
];

/**
 * A text without anything that looks like an address, an e-mail address or a host name. Each leaves
 * `{host}`. It rather takes too much away than too little: what is left may be handed to others.
 */
export function withoutAddresses(text: string): string {
  return ADDRESSES.reduce((left, pattern) => left.replace(pattern, HOLE), text.normalize('NFKC'));
}
