import { escapeMarkdown } from '../domain/text/escape.ts';

/** Renders a text as inline code, whatever backticks and spaces it contains. */
export function inlineCode(text: string): string {
  const fence = '`'.repeat(longestRun(text) + 1);
  const gap = /^`|`$|^ .*[^ ].* $/.test(text) ? ' ' : '';
  return fence + gap + text + gap + fence;
}

/** Renders a text as a fenced code block, whatever backticks it contains. */
export function fenced(text: string, language = 'text'): string {
  const fence = '`'.repeat(Math.max(3, longestRun(text) + 1));
  return `${fence}${language}\n${text}\n${fence}`;
}

/** Renders a link; the text is escaped, the address percent-encoded where it is not yet. */
export function link(text: string, address: string): string {
  return `[${escapeMarkdown(text)}](${encodeURI(decodeURI(address)).replace(/[()]/g, String.raw`\$&`)})`;
}

/** Indents every line but the first and empty ones. */
export function indented(text: string, indent: string): string {
  return text.replace(/\n(?=[^\n])/g, `\n${indent}`);
}

function longestRun(text: string): number {
  return Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
}
