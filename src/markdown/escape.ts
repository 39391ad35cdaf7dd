/** A stretch of plain text as Markdown that shows exactly it, wherever in a line it stands. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*[\]<>|~$]/g, String.raw`\$&`)
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, String.raw`\_`)
    .replace(/&(?=#?\w+;)/g, String.raw`\&`)
    .replace(/^(\s*)([#+=-])/gm, String.raw`$1\$2`)
    .replace(/^(\s*\d+)([.)])(?=\s|$)/gm, String.raw`$1\$2`);
}

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
