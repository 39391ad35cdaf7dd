import type {
  Head,
  IndexBlock,
  Languages,
  MessageRow,
  Profiles,
  Rest,
  Shard,
  Topics,
} from './format.ts';
import { isInOtherScript } from './line-scripts.ts';

/**
 * The form of a block in a file, which compresses to less than rows would: the messages by columns, the
 * lines by script. The numbers of lines and codes are texts in which one that is used for the first time
 * is empty, because it is the next.
 */
interface PackedBlock extends Omit<IndexBlock, 'messages' | 'lines' | 'lacking'> {
  columns: [
    entries: number[],
    ids: string[],
    clients: number[],
    shownBy: number[],
    languages: number[],
    lines: string,
    codes: string,
  ];
  /** The URLs of the messages that have their own, by their index. */
  urls?: Record<number, string>;
  /** The same messages in other languages, where there are some of any. */
  also?: (string | null)[];
  /**
   * Lines in Latin script, those in others, and how many of the one, of the other and so on come in turn. A line
   * that the block lacks is the length of its normal form.
   */
  lines: [latin: (string | number)[], others: string[], turns: number[]];
}

interface PackedHead extends Omit<Head, 'block'> {
  block?: PackedBlock;
}

interface PackedRest extends Omit<Rest, 'rest'> {
  rest: PackedBlock;
}

/** A file of the index. */
export type IndexPart = Head | IndexBlock | Languages | Profiles | Rest | Shard | Topics;

/** The numbers of the first line and of the first code that are new in a block: 0, unless it follows another one. */
type From = [lines: number, codes: number];

/** Packs lists of numbers that grow by one where they are not known yet: `[[0, 1], [0, 2]]` is ` ;0 `. */
function packNumbers(lists: number[][], from: number): string {
  let next = from;
  const packed = (number: number): string => {
    if (number !== next) return String(number);
    next += 1;
    return '';
  };
  return lists.map((list) => (list.length === 0 ? '-' : list.map(packed).join(' '))).join(';');
}

function unpackNumbers(text: string, from: number): number[][] {
  let next = from;
  const unpacked = (number: string): number => (number === '' ? next++ : Number(number));
  return text.split(';').map((list) => (list === '-' ? [] : list.split(' ').map(unpacked)));
}

function packLines(lines: string[], lacking: Map<number, number>): PackedBlock['lines'] {
  const packed: PackedBlock['lines'] = [[], [], [0]];
  const [latin, others, turns] = packed;
  for (const [at, line] of lines.entries()) {
    const other = isInOtherScript(line);
    if (other) others.push(line);
    else latin.push(lacking.get(at) ?? line);
    if (turns.length % 2 === (other ? 1 : 0)) turns.push(1);
    else turns[turns.length - 1] = (turns.at(-1) ?? 0) + 1;
  }
  return packed;
}

function unpackLines([latin, others, turns]: PackedBlock['lines']): Pick<
  IndexBlock,
  'lines' | 'lacking'
> {
  const at = [0, 0];
  const mixed = turns.flatMap((length, turn) => {
    const from = at[turn % 2] ?? 0;
    at[turn % 2] = from + length;
    return (turn % 2 === 0 ? latin : others).slice(from, from + length);
  });
  const lacking = mixed.flatMap((line, index): [number, number][] =>
    typeof line === 'number' ? [[index, line]] : [],
  );
  const lines = mixed.map((line) => (typeof line === 'number' ? '' : line));
  return { lines, ...(lacking.length > 0 && { lacking }) };
}

function packBlock(
  { messages, lines, lacking = [], ...block }: IndexBlock,
  [fromLine, fromCode]: From = [0, 0],
): PackedBlock {
  const urls = messages.flatMap(([, , , , , , , url], at) =>
    url === undefined ? [] : [[at, url]],
  );
  const also = messages.map(([, , , , , , , , ids]) => ids ?? null);
  return {
    ...block,
    columns: [
      messages.map(([entry]) => entry),
      messages.map(([, id]) => id),
      messages.map(([, , client]) => client),
      messages.map(([, , , shownBy]) => shownBy),
      messages.map(([, , , , language]) => language),
      packNumbers(
        messages.map(([, , , , , own]) => own),
        fromLine,
      ),
      packNumbers(
        messages.map(([, , , , , , codes]) => codes),
        fromCode,
      ),
    ],
    ...(urls.length > 0 && { urls: Object.fromEntries(urls) }),
    ...(also.some((ids) => ids !== null) && { also }),
    lines: packLines(lines, new Map(lacking)),
  };
}

function unpackBlock(
  { columns, urls, also, lines, ...block }: PackedBlock,
  [fromLine, fromCode]: From = [0, 0],
): IndexBlock {
  if (!Array.isArray(columns)) throw new Error('A block of the index has an unknown form.');
  const [entries, ids, clients, shownBy, languages, lineNumbers, codeNumbers] = columns;
  const linesOf = unpackNumbers(lineNumbers, fromLine);
  const codesOf = unpackNumbers(codeNumbers, fromCode);
  const messages = ids.map((id, at): MessageRow => {
    const url = urls?.[at];
    const others = also?.[at] ?? undefined;
    const more = others === undefined ? [url] : [url, others];
    return [
      entries[at] ?? 0,
      id,
      clients[at] ?? 0,
      shownBy[at] ?? 0,
      languages[at] ?? 0,
      linesOf[at] ?? [],
      codesOf[at] ?? [],
      ...((more.some((each) => each !== undefined) ? more : []) as [string?, string?]),
    ];
  });
  return {
    ...block,
    ...unpackLines(lines),
    messages,
  };
}

/** Serialises a file of the index as JSON. */
export function serializePart(part: IndexPart): string {
  if ('entries' in part) return JSON.stringify(packBlock(part));
  if ('turns' in part) return JSON.stringify({ ...part, rest: packBlock(part.rest, part.from) });
  if (!('block' in part) || !part.block) return JSON.stringify(part);
  return JSON.stringify({ ...part, block: packBlock(part.block) });
}

/**
 * Parses a file of the index.
 * @throws if it is not JSON, or a block is not of the current format
 */
export function parsePart(json: string): IndexPart {
  const part = JSON.parse(json) as
    | PackedBlock
    | Languages
    | Profiles
    | Shard
    | Topics
    | PackedHead
    | PackedRest;
  if ('columns' in part) return unpackBlock(part);
  if ('turns' in part) return { ...part, rest: unpackBlock(part.rest, part.from) };
  if (!('format' in part)) return part;
  const { block, ...head } = part;
  return block ? { ...head, block: unpackBlock(block) } : head;
}
