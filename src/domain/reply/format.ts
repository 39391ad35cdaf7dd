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

/** What Markdown would take for a mark of its own. A dot or a hyphen is one only at the start of a line. */
const MARKS = /[\\`*_[\]<>#|~]|^(?:[-+=]|\d+(?=[.)]))/gm;

const escaped = (text: string): string =>
  text.replace(MARKS, (mark) => (/\d/.test(mark) ? `${mark}\\` : `\\${mark}`));

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
      ...(title ? [`**${escaped(title)}**`] : []),
      ...(words ? [escaped(words)] : []),
      // A line of a screen is a line of its own in every dialect.
      ...(quote.length > 0 ? [quote.map((line) => `> ${escaped(line)}`).join('\n>\n')] : []),
      ...(facts.length > 0 ? [facts.map((fact) => `- ${escaped(fact)}`).join('\n')] : []),
      ...(link ? [`<${link}>`] : []),
    ])
    .join('\n\n');
}
