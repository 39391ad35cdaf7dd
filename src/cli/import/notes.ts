import type { Line } from './lines.ts';

/** A footnote: its number and its text. */
export interface Note {
  mark: string;
  lines: Line[];
}

const marks = String.raw`(?:[(（][*※](\d+)[)）]|[*※](\d+)|\[(\d+)\])`;
const definition = new RegExp(String.raw`^${marks}\s*(?:[-–—:：]\s*)?(?=\S)`);
const citation = new RegExp(marks, 'g');

/**
 * Separates the footnotes from the other lines of a page. The text of one ends where the next one
 * begins.
 */
export function extractNotes(lines: Line[]): { notes: Note[]; rest: Line[] } {
  const notes: Note[] = [];
  const rest: Line[] = [];
  const occurrences = Map.groupBy(
    lines.flatMap(({ text }) => [...marksIn(text)]),
    (mark) => mark,
  );
  for (const line of lines) {
    const match = definition.exec(line.text);
    const mark = match?.[1] ?? match?.[2] ?? match?.[3];
    // A line is a footnote only if its mark occurs elsewhere as well.
    const cited = mark !== undefined && (occurrences.get(mark)?.length ?? 0) > 1;
    if (match && cited) {
      notes.push({ mark, lines: [{ ...line, text: line.text.slice(match[0].length) }] });
    } else (notes.at(-1)?.lines ?? rest).push(line);
  }
  return { notes, rest };
}

/** Splits a line at its footnote references: text, mark, text … */
export function splitAtMarks(text: string, known: string[]): { text: string; mark?: string }[] {
  const pieces: { text: string; mark?: string }[] = [];
  let from = 0;
  for (const match of text.matchAll(citation)) {
    const mark = match[1] ?? match[2] ?? match[3] ?? '';
    if (!known.includes(mark)) continue;
    pieces.push({ text: text.slice(from, match.index), mark });
    from = match.index + match[0].length;
  }
  return [...pieces, { text: text.slice(from) }];
}

/** Returns the distinct footnote marks in a line. */
function marksIn(text: string): Set<string> {
  const all = [...text.matchAll(citation)].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
  return new Set(all);
}
