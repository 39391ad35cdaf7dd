import type { Line, Remark } from './lines.ts';
import type { MentionedNames } from '../scaffold/names-in-text.ts';
import { blockHeadings } from '../scaffold/heading-words.ts';

/** A heading that says where something is shown, and what it speaks of. */
export interface BlockHeading extends MentionedNames {
  line: number;
  /** What it adds in brackets. */
  rest: string;
}

/** The lines below such a heading. */
export interface ImportedBlock {
  heading: BlockHeading;
  lines: Line[];
}

/**
 * The heading a line is, if it is one. 「〜の場合」 is one by itself; of any other line the names have to
 * be known, because a colon ends many a line of a message too.
 */
export function headingIn(
  { text, number }: Line,
  thingsIn: (text: string) => MentionedNames,
): BlockHeading | undefined {
  for (const [index, pattern] of blockHeadings.entries()) {
    const { where = '', rest = '' } = pattern.exec(text)?.groups ?? {};
    if (where === '') continue;
    const things = thingsIn(where);
    const known = things.clients.length > 0 || (things.platforms.length > 0 && things.left === '');
    if ((index === 0 && /[:：]$/.test(text)) || (known && (index < 2 || things.left === ''))) {
      return { ...things, line: number, rest: rest.trim() };
    }
  }
  return undefined;
}

/**
 * Takes the messages out of the lines of a page. A message ends where the next heading begins; the last
 * one ends at the first blank line.
 */
export function findImportedBlocks(
  lines: Line[],
  thingsIn: (text: string) => MentionedNames,
): { blocks: ImportedBlock[]; rest: Line[]; guessed: Remark[] } {
  const starts = lines.flatMap((line, index) => {
    const heading =
      line.text.endsWith(':') || line.text.endsWith('：') ? headingIn(line, thingsIn) : undefined;
    return heading ? [{ index, heading }] : [];
  });
  const first = starts[0];
  if (!first) return { blocks: [], rest: lines, guessed: [] };
  const guessed: Remark[] = [];
  let rest = lines.slice(0, first.index);
  const blocks = starts.map(({ index, heading }, at) => {
    const next = starts[at + 1]?.index;
    const below = trimmed(lines.slice(index + 1, next));
    const end = next === undefined ? below.findIndex(({ text }) => text === '') : -1;
    const own = end === -1 ? below : below.slice(0, end);
    if (next === undefined) rest = [...rest, ...below.slice(own.length)];
    const gap = own.find(({ text }) => text === '');
    if (gap) {
      guessed.push({
        line: gap.number,
        text: 'what follows this blank line is taken for the same message',
      });
    }
    return { heading, lines: own.filter(({ text }) => text !== '') };
  });
  return { blocks, rest, guessed };
}

function trimmed(lines: Line[]): Line[] {
  const from = lines.findIndex(({ text }) => text !== '');
  return from === -1 ? [] : lines.slice(from, lines.findLastIndex(({ text }) => text !== '') + 1);
}
