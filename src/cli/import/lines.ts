/** A line of an imported page. */
export interface Line {
  /** Its number in the file, from 1. */
  number: number;
  text: string;
}

/** A line of prose, or the place of some settings, whose ids are in `settings`. */
export interface ProseLine extends Line {
  settings?: string[];
}

/** A page as plain text. */
export interface PageText {
  /** Its title, if its form says which text that is. */
  title?: string;
  lines: Line[];
}

/** Matches the bullet of a list item. */
export const bullet = /^[•・‣▪*-]\s*(?=\S)/;

/** A note for the report about a line. */
export interface Remark {
  line: number;
  text: string;
}

/** Splits a text into lines and trims their ends; any kind of line break counts. */
export function linesOf(text: string): Line[] {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line, index) => ({ number: index + 1, text: line.trim() }));
}

/** Groups lines into paragraphs, which are separated by blank lines. */
export function paragraphsOf(lines: ProseLine[]): ProseLine[][] {
  const paragraphs: ProseLine[][] = [[]];
  for (const line of lines) {
    if (line.text === '') paragraphs.push([]);
    else paragraphs.at(-1)?.push(line);
  }
  return paragraphs.filter((paragraph) => paragraph.length > 0);
}
