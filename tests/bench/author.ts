import { pageAnchors, partNames } from '../../src/reader/mdx/vocabulary.ts';

const NAME = /(?:[A-Za-z]+::)?[A-Za-z][A-Za-z0-9]*(?:_[A-Za-z0-9]+)+/g;
const HEXADECIMAL = /0x[0-9A-Fa-f]{4,}/g;
const NUMBER = /(?:エラー|error|curl:|num=)\s*[(（]?(\d+(?:\.\d+)?)/gi;

/**
 * Finds the codes an author would list for a text: names with underscores, hexadecimal numbers,
 * error numbers.
 */
export function codesOf(text: string): string[] {
  const names = (text.match(NAME) ?? []).filter(
    (name) => name === name.toUpperCase() || name.split('_').length > 2,
  );
  const numbers = [...text.matchAll(NUMBER)].map(([, number = '']) => number);
  return [...new Set([...names, ...(text.match(HEXADECIMAL) ?? []), ...numbers])];
}

/**
 * Converts a text to that of a message: `~` becomes the placeholder `{host}`, and other braces become
 * full-width ones.
 */
export function template(text: string): string {
  return text
    .replaceAll('{', '｛')
    .replaceAll('}', '｝')
    .replaceAll('~', '{host}')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Joins a text into one line; an ellipsis if it is empty. */
export function oneLine(text: string | undefined): string {
  return text?.replace(/\s+/g, ' ').trim() || '…';
}

/**
 * Converts a text to prose that shows it literally. Its first character could begin a statement of
 * MDX.
 */
export function prose(text: string): string {
  return oneLine(text).replace(
    /^.|[^\p{L}\p{N}\s、。]/gu,
    (sign) => `&#${String(sign.codePointAt(0))};`,
  );
}

/** Makes a valid id from a name, the same for the same name. Most names are ids already and stay. */
export function idOf(name: string): string {
  const id = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return [...partNames, ...pageAnchors, ''].includes(id) ? `message-${id}`.replace(/-$/, '') : id;
}

/** Formats `entry#section` with ids for names. */
export function keyOf(entry: string, section: string): string {
  return `${idOf(entry)}#${idOf(section)}`;
}
