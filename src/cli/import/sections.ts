import { type Line, type Remark } from './lines.ts';
import { boilerplate, headings } from '../scaffold/heading-words.ts';

/** A section of a page by the kind of its heading; `start` is the text before the first one. */
export interface ImportedSection {
  kind: string;
  lines: Line[];
}

/**
 * Splits a page into sections and separates the boilerplate of a wiki. A heading follows a blank
 * line, and boilerplate is a paragraph of its own; inside a paragraph, both are text.
 */
export function splitIntoSections(lines: Line[]): { sections: ImportedSection[]; left: Remark[] } {
  const left: Remark[] = [];
  const sections: ImportedSection[] = [{ kind: 'start', lines: [] }];
  for (const paragraph of withBlanks(lines)) {
    const [first] = paragraph;
    const heading = first && kindOf(headings, first.text.replace(/^#+\s*|\s*[:：]$/g, ''));
    const around = paragraph.map(({ text }) => kindOf(boilerplate, text.replace(/^[•・]\s*/, '')));
    if (heading !== undefined) sections.push({ kind: heading, lines: paragraph.slice(1) });
    else if (first?.text !== '' && around.every((kind) => kind !== undefined)) {
      left.push(
        ...paragraph.map(({ number, text }, at) => ({
          line: number,
          text: `${around[at]}: ${text}`,
        })),
      );
    } else sections.at(-1)?.lines.push(...paragraph);
  }
  const related = sections.filter(({ kind }) => kind === 'related').flatMap(({ lines }) => lines);
  for (const { number, text } of related) {
    if (text !== '') left.push({ line: number, text: `related article: ${text}` });
  }
  return {
    sections: sections.filter(({ kind }) => kind !== 'related'),
    left: left.toSorted((a, b) => a.line - b.line),
  };
}

/** Groups lines into paragraphs, with each blank line as one of its own. */
function withBlanks(lines: Line[]): Line[][] {
  const groups: Line[][] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    if (last && last[0]?.text !== '' && line.text !== '') last.push(line);
    else groups.push([line]);
  }
  return groups;
}

function kindOf(kinds: Record<string, RegExp>, text: string): string | undefined {
  return Object.keys(kinds).find((kind) => kinds[kind]?.test(text));
}
