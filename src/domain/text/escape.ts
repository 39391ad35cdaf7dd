const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Escapes a text for HTML, between tags or in an attribute in double quotes. */
export function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"]/g, (character) => entities[character] ?? character);
}

/** Escapes a text for XML as for HTML, and removes the characters that XML 1.0 does not allow. */
export function escapeXml(text: string): string {
  return escapeHtml(
    text.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, ''),
  );
}

/** Escapes a text for Markdown, so that it renders as exactly this text at any position of a line. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*[\]<>|~$]/g, String.raw`\$&`)
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, String.raw`\_`)
    .replace(/&(?=#?\w+;)/g, String.raw`\&`)
    .replace(/^(\s*)([#+=-])/gm, String.raw`$1\$2`)
    .replace(/^(\s*\d+)([.)])(?=\s|$)/gm, String.raw`$1\$2`);
}

/** Escapes a text for MDX: as for Markdown, and its braces, which would hold code. */
export function escapeMdx(text: string): string {
  return escapeMarkdown(text).replace(/[{}]/g, String.raw`\$&`);
}
