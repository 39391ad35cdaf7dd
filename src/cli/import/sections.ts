import { type Line, type Remark } from './lines.ts';
import { boilerplate, headings } from '../scaffold/heading-words.ts';

/** A part of a page under a heading of a known kind; `start` is what stands above the first one. */
export interface ImportedSection {
  kind: string;
  lines: Line[];
}

/**
 * The sections of a page, and what a wiki has put around it, which is no part of it. A heading stands
 * below a blank line, and what a wiki adds stands alone: inside a paragraph, either is text.
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

/** The lines as paragraphs, and each blank line as one of its own. */
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
