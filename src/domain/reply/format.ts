import { escapeMarkdown } from '../text/escape.ts';

/** A section of a letter; its parts appear in this order. */
export interface ReplySection {
  title?: string;
  words?: string;
  /** A quotation, by lines. */
  quote?: string[];
  /** Names with values, a line each. */
  facts?: string[];
  /** An absolute URL. */
  link?: string;
}

/** Renders sections as plain text, separated by blank lines. */
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

/** Renders sections as Markdown; all their text is escaped. */
export function asMarkdown(sections: ReplySection[]): string {
  return sections
    .flatMap(({ title, words, quote = [], facts = [], link }) => [
      ...(title ? [`**${escapeMarkdown(title)}**`] : []),
      ...(words ? [escapeMarkdown(words)] : []),
      // A paragraph for each line: not every dialect keeps line breaks.
      ...(quote.length > 0 ? [quote.map((line) => `> ${escapeMarkdown(line)}`).join('\n>\n')] : []),
      ...(facts.length > 0 ? [facts.map((fact) => `- ${escapeMarkdown(fact)}`).join('\n')] : []),
      ...(link ? [`<${link}>`] : []),
    ])
    .join('\n\n');
}
