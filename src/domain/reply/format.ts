import { escapeMarkdown } from '../text/escape.ts';

/** A section of a letter; its parts appear in this order. */
export interface ReplySection {
  title?: string;
  words?: string;
  /** A quotation, by lines. */
  quote?: string[];
  /** Numbered; a step may have several lines. */
  steps?: string[];
  /** Names with values, a line each. */
  facts?: string[];
  /** An absolute URL. */
  link?: string;
}

/** Renders sections as plain text, separated by blank lines. */
export function asText(sections: ReplySection[], heading: (title: string) => string): string {
  return sections
    .map(({ title, words, quote = [], steps = [], facts = [], link }) =>
      [
        ...(title ? [heading(title)] : []),
        ...(words ? [words] : []),
        ...quote.map((line) => `> ${line}`),
        ...steps.map((step, at) => numbered(step, at)),
        ...facts,
        ...(link ? [link] : []),
      ].join('\n'),
    )
    .join('\n\n');
}

/** Renders sections as Markdown; all their text is escaped. */
export function asMarkdown(sections: ReplySection[]): string {
  return sections
    .flatMap(({ title, words, quote = [], steps = [], facts = [], link }) => [
      ...(title ? [`**${escapeMarkdown(title)}**`] : []),
      ...(words ? [escapeMarkdown(words)] : []),
      // A paragraph for each line: not every dialect keeps line breaks.
      ...(quote.length > 0 ? [quote.map((line) => `> ${escapeMarkdown(line)}`).join('\n>\n')] : []),
      ...(steps.length > 0
        ? [steps.map((step, at) => numbered(escapeMarkdown(step), at)).join('\n')]
        : []),
      ...(facts.length > 0 ? [facts.map((fact) => `- ${escapeMarkdown(fact)}`).join('\n')] : []),
      ...(link ? [`<${link}>`] : []),
    ])
    .join('\n\n');
}

/** Numbers a step; its further lines stand below the first. */
function numbered(step: string, index: number): string {
  const number = `${index + 1}. `;
  return number + step.replaceAll('\n', `\n${' '.repeat(number.length)}`);
}
