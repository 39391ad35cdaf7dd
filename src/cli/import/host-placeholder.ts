const mark = /(?<![\p{L}\p{N}/~～〜.])[~～〜](?=\s|$)/gmu;

/** A text with the placeholder of a host name where a lone `~` stands for the site, and how often it does. */
export function withHostPlaceholder(
  text: string,
  placeholder: string | undefined,
): { text: string; marks: number } {
  const marks = text.match(mark)?.length ?? 0;
  if (placeholder === undefined) return { text, marks };
  return { text: text.replaceAll(mark, `{${placeholder}}`), marks };
}
