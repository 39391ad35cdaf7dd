const mark = /(?<![\p{L}\p{N}/~～〜.])[~～〜](?=\s|$)/gmu;

/**
 * Replaces each single `~`, which stands for a host name, by a placeholder. Returns the text and
 * the number of replacements.
 */
export function withHostPlaceholder(
  text: string,
  placeholder: string | undefined,
): { text: string; marks: number } {
  const marks = text.match(mark)?.length ?? 0;
  if (placeholder === undefined) return { text, marks };
  return { text: text.replaceAll(mark, `{${placeholder}}`), marks };
}
