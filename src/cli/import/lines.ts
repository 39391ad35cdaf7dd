/** A line of a page that is imported. */
export interface Line {
  /** Where it stands in the file, from 1. */
  number: number;
  text: string;
}

/** A line of prose; `settings` holds the ids of the settings that stand in its place, if any do. */
export interface ProseLine extends Line {
  settings?: string[];
}

/** What an item of a list begins with. */
export const bullet = /^[•・‣▪*-]\s*(?=\S)/;

/** Something to tell a person about a line. */
export interface Remark {
  line: number;
  text: string;
}

/** The lines of a file without white space at their ends, whatever ends them. */
export function linesOf(text: string): Line[] {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line, index) => ({ number: index + 1, text: line.trim() }));
}

/** Lines as paragraphs: what stands between blank lines. */
export function paragraphsOf(lines: ProseLine[]): ProseLine[][] {
  const paragraphs: ProseLine[][] = [[]];
  for (const line of lines) {
    if (line.text === '') paragraphs.push([]);
    else paragraphs.at(-1)?.push(line);
  }
  return paragraphs.filter((paragraph) => paragraph.length > 0);
}
