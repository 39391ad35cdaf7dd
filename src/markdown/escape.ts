import { escapeMarkdown } from '../domain/text/escape.ts';

/** A stretch of text that is to be typed or read letter for letter. */
export function inlineCode(text: string): string {
  const fence = '`'.repeat(longestRun(text) + 1);
  const gap = /^`|`$|^ .*[^ ].* $/.test(text) ? ' ' : '';
  return fence + gap + text + gap + fence;
}

/** A text of several lines that is shown character for character. */
export function fenced(text: string, language = 'text'): string {
  const fence = '`'.repeat(Math.max(3, longestRun(text) + 1));
  return `${fence}${language}\n${text}\n${fence}`;
}

export function link(text: string, address: string): string {
  return `[${escapeMarkdown(text)}](${encodeURI(decodeURI(address)).replace(/[()]/g, String.raw`\$&`)})`;
}

/** Puts every line but the first, unless it is empty, further in. */
export function indented(text: string, indent: string): string {
  return text.replace(/\n(?=[^\n])/g, `\n${indent}`);
}

function longestRun(text: string): number {
  return Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
}
