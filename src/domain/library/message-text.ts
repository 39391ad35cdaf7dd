import type { Localized } from '../../schemas/text.ts';

const PLACEHOLDER = /\{([a-z][a-z0-9-]*)\}/g;

/** A piece of a message’s text: literal text, or the id of a placeholder. */
export type TemplatePiece = { text: string } | { placeholder: string };

/** Joins the heading and the lines of a message with line breaks, as a person would copy them. */
export function wholeText(message: { heading?: string | undefined; lines: string[] }): string {
  return [...(message.heading === undefined ? [] : [message.heading]), ...message.lines].join('\n');
}

/**
 * Splits a line at its placeholders; empty texts are left out.
 * @example pieces('Pay {amount} now') // [{ text: 'Pay ' }, { placeholder: 'amount' }, { text: ' now' }]
 */
export function pieces(line: string): TemplatePiece[] {
  return line
    .split(PLACEHOLDER)
    .map((part, index) => (index % 2 === 0 ? { text: part } : { placeholder: part }))
    .filter((piece) => !('text' in piece) || piece.text !== '');
}

/** Returns the ids of the placeholders in a text, each once, in order of appearance. */
export function placeholdersIn(text: string): string[] {
  return [...new Set([...text.matchAll(PLACEHOLDER)].map((match) => match[1] ?? ''))];
}

/**
 * Returns the text for a locale.
 * @throws if there is none: the reader has checked that every locale of the site is there
 */
export function localize(map: Localized, locale: string): string {
  const text = map[locale];
  if (text === undefined)
    throw new Error(`No text for locale "${locale}" in ${JSON.stringify(map)}`);
  return text;
}
