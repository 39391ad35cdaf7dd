import type { Localized } from '../../schemas/text.ts';

const PLACEHOLDER = /\{([a-z][a-z0-9-]*)\}/g;

/** A stretch of a message's text: literal text, or the id of the placeholder that stands there. */
export type TemplatePiece = { text: string } | { placeholder: string };

/** A message's whole text as a person would copy it: heading and lines, one a line. */
export function wholeText(message: { heading?: string | undefined; lines: string[] }): string {
  return [...(message.heading === undefined ? [] : [message.heading]), ...message.lines].join('\n');
}

/** Cuts a line at its placeholders. Joining the pieces gives the line again. */
export function pieces(line: string): TemplatePiece[] {
  return line
    .split(PLACEHOLDER)
    .map((part, index) => (index % 2 === 0 ? { text: part } : { placeholder: part }))
    .filter((piece) => !('text' in piece) || piece.text !== '');
}

/** The ids of the placeholders in a text, in order, each once. */
export function placeholdersIn(text: string): string[] {
  return [...new Set([...text.matchAll(PLACEHOLDER)].map((match) => match[1] ?? ''))];
}

/** The text for a locale. The reader has made sure that every locale of the site is there. */
export function localize(map: Localized, locale: string): string {
  const text = map[locale];
  if (text === undefined)
    throw new Error(`No text for locale "${locale}" in ${JSON.stringify(map)}`);
  return text;
}
