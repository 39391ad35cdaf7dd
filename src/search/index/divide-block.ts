import { codeKeys } from '../text/codes.ts';
import { textHash } from '../text/ngrams.ts';
import { normalize } from '../text/normalize.ts';
import { buildBlock, type PlacedDocument } from './build-block.ts';
import {
  isPhrases,
  restName,
  type CodeFamily,
  type CodeForms,
  type IndexBlock,
  type Rest,
  type RestName,
} from './format.ts';
import { isInOtherScript } from './line-scripts.ts';
import type { SearchDocument } from './types.ts';

/** How a block is divided. */
export interface DivideOptions {
  /** The locale of the pages. */
  locale: string;
  /** The least messages of a rest. */
  least: number;
  forms: ReadonlyMap<string, CodeForms> | undefined;
  families: CodeFamily[];
}

/** A divided block: what the head has, and the file of the rest. */
export interface DividedBlock {
  block: IndexBlock;
  name: RestName;
  rest: Rest;
}

const linesOf = ({ text }: SearchDocument): string[] => text.split('\n');

/**
 * Returns the documents that have a line in another script than Latin, with those of entries that have none; nothing
 * if the page is in Latin script itself, or the others are few.
 */
function ownOf(
  rows: PlacedDocument[],
  { locale, least }: DivideOptions,
): Set<PlacedDocument> | undefined {
  const others = rows.filter(({ row }) => linesOf(row).some(isInOtherScript));
  const entries = new Set(others.map(({ row }) => row.entry));
  const inPage = rows.filter(({ row }) => row.language === locale);
  const inOther = others.filter(({ row }) => row.language === locale);
  const written = new Set(others);
  const own = new Set(rows.filter((row) => written.has(row) || !entries.has(row.row.entry)));
  const worth = inOther.length > inPage.length / 2 && rows.length - own.size >= least;
  return worth ? own : undefined;
}

/** Returns the letters of some texts, as ranges of code points. */
function rangesOf(texts: string[]): number[] {
  const points = [...new Set(texts.join(''))].map((letter) => letter.codePointAt(0) ?? 0);
  const ranges: number[] = [];
  for (const point of points.sort((a, b) => a - b)) {
    if (ranges.at(-1) === point - 1) ranges[ranges.length - 1] = point;
    else ranges.push(point, point);
  }
  return ranges;
}

/** Returns how many items of the one kind, of the other and so on follow each other. */
function turnsOf(kinds: boolean[]): number[] {
  const turns = [0];
  for (const kind of kinds) {
    if (kind === (turns.length % 2 === 1)) turns[turns.length - 1] = (turns.at(-1) ?? 0) + 1;
    else turns.push(1);
  }
  return turns;
}

const highest = (lists: number[][]): number => Math.max(-1, ...lists.flat());

/** Splits a block behind some messages, of which each list begins with what they need. */
function cut(block: IndexBlock, count: number): [IndexBlock, IndexBlock] {
  const messages = block.messages.slice(0, count);
  const column = (at: 0 | 2 | 3 | 4): number => highest(messages.map((row) => [row[at]])) + 1;
  const ends = {
    entries: column(0),
    clients: column(2),
    shownBy: column(3),
    languages: column(4),
    lines: highest(messages.map(([, , , , , lines]) => lines)) + 1,
    codes: highest(messages.map(([, , , , , , codes]) => codes)) + 1,
    messages: count,
  };
  const part = (from: Partial<typeof ends>, to: Partial<typeof ends>): IndexBlock => ({
    entries: block.entries.slice(from.entries, to.entries),
    clients: block.clients.slice(from.clients, to.clients),
    shownBy: block.shownBy.slice(from.shownBy, to.shownBy),
    languages: block.languages.slice(from.languages, to.languages),
    lines: block.lines.slice(from.lines, to.lines),
    codes: block.codes.slice(from.codes, to.codes),
    messages: block.messages.slice(from.messages, to.messages),
  });
  const { forms } = block;
  return [part({}, ends), { ...part(ends, {}), ...(forms && { forms }) }];
}

/** Returns the numbers of the lines that are in phrases only, in Latin script: none of them is shown. */
function lackingIn({ lines, messages }: IndexBlock): number[] {
  const numbers = (phrases: boolean): Set<number> =>
    new Set(messages.flatMap(([, id, , , , own]) => (isPhrases(id) === phrases ? own : [])));
  const shown = numbers(false);
  return [...numbers(true)]
    .filter((line) => !shown.has(line) && !isInOtherScript(lines[line] ?? ''))
    .sort((a, b) => a - b);
}

/** What codes are written in, also those that no message has. */
const ASCII = '0123456789abcdefghijklmnopqrstuvwxyz';

/** Returns the letters of a rest and of all codes, and the codes of which the normal form leaves nothing. */
function writingOf({ lacking, rest }: Rest, codes: string[]): Omit<RestName, 'file'> {
  const forms = Object.values(rest.forms ?? {}).flatMap(({ names = [] }) => names);
  const all = [...codes, ...forms];
  const texts = [...lacking, ...rest.lines].map(normalize);
  const hosts = all.filter((code) => normalize(code) === '').flatMap(codeKeys);
  return {
    letters: rangesOf([ASCII, ...texts, ...all.flatMap(codeKeys)]),
    ...(hosts.length > 0 && { hosts: [...new Set(hosts)] }),
  };
}

/**
 * Divides the block of some documents into what most queries in the script of the page need, and the rest, which is
 * in Latin script; returns nothing if that saves little. `joinBlock` joins them again.
 */
export function divideBlock(
  rows: PlacedDocument[],
  options: DivideOptions,
): DividedBlock | undefined {
  const { forms, families } = options;
  const own = ownOf(rows, options);
  if (!own) return undefined;
  const ordered = [...own, ...rows.filter((row) => !own.has(row))];
  const whole = buildBlock(ordered, forms);
  const [block, rest] = cut(whole, own.size);
  const numbers = lackingIn(block);
  const isLacking = new Set(numbers);
  const file: Rest = {
    ...(families.length > 0 && { families }),
    lacking: numbers.map((line) => block.lines[line] ?? ''),
    rest,
    from: [block.lines.length, block.codes.length],
    turns: turnsOf(rows.map((row) => own.has(row))),
  };
  const lacking = numbers.map((line): [number, number] => [
    line,
    normalize(block.lines[line] ?? '').length,
  ]);
  const name = restName(textHash(JSON.stringify(file)).toString(36));
  return {
    block: {
      ...block,
      lines: block.lines.map((line, at) => (isLacking.has(at) ? '' : line)),
      lacking,
    },
    name: { file: name, ...writingOf(file, whole.codes) },
    rest: file,
  };
}
