import type { Line, Remark } from './lines.ts';
import type { MentionedNames } from '../scaffold/names-in-text.ts';
import { blockHeadings } from '../scaffold/heading-words.ts';

/** A heading that introduces a message, with the clients and platforms it names. */
export interface BlockHeading extends MentionedNames {
  line: number;
  /** The text in its brackets. */
  rest: string;
}

/** A heading with the lines of the message below it. */
export interface ImportedBlock {
  heading: BlockHeading;
  lines: Line[];
}

/**
 * Parses a line as the heading of a message. 「〜の場合」 is always one; any other line only if it names
 * known clients, because lines of a message may end in a colon as well.
 * @returns undefined if it is none
 */
export function parseBlockHeading(
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
 * Separates the messages from the other lines of a page. A message ends at the next heading, the
 * last one at the first blank line.
 */
export function extractBlocks(
  lines: Line[],
  thingsIn: (text: string) => MentionedNames,
): { blocks: ImportedBlock[]; rest: Line[]; guessed: Remark[] } {
  const starts = lines.flatMap((line, index) => {
    const heading =
      line.text.endsWith(':') || line.text.endsWith('：')
        ? parseBlockHeading(line, thingsIn)
        : undefined;
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
