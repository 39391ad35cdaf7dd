import { escapeMarkdown } from '../text/escape.ts';

/** A stretch of a letter. What it has of these stands in it in this order. */
export interface ReplySection {
  title?: string;
  words?: string;
  /** Somebody else's words, a line each. */
  quote?: string[];
  /** Names and values, already put together. */
  facts?: string[];
  /** An absolute address. */
  link?: string;
}

/** Sections as plain text. */
export function asText(sections: ReplySection[], heading: (title: string) => string): string {
  return sections
    .map(({ title, words, quote = [], facts = [], link }) =>
      [
        ...(title ? [heading(title)] : []),
        ...(words ? [words] : []),
        ...quote.map((line) => `> ${line}`),
        ...facts,
        ...(link ? [link] : []),
      ].join('\n'),
    )
    .join('\n\n');
}

/** Sections as Markdown. No character of theirs is taken for markup. */
export function asMarkdown(sections: ReplySection[]): string {
  return sections
    .flatMap(({ title, words, quote = [], facts = [], link }) => [
      ...(title ? [`**${escapeMarkdown(title)}**`] : []),
      ...(words ? [escapeMarkdown(words)] : []),
      // A line of a screen is a line of its own in every dialect.
      ...(quote.length > 0 ? [quote.map((line) => `> ${escapeMarkdown(line)}`).join('\n>\n')] : []),
      ...(facts.length > 0 ? [facts.map((fact) => `- ${escapeMarkdown(fact)}`).join('\n')] : []),
      ...(link ? [`<${link}>`] : []),
    ])
    .join('\n\n');
}
