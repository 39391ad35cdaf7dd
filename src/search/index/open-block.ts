import { codeKeys } from '../text/codes.ts';
import { isPhrases, type IndexBlock, type MessageRow } from './format.ts';
import type { SearchDocument } from './types.ts';
import { normalizeLines } from '../text/normalize.ts';

/** One message of an opened block. */
export interface OpenedMessage {
  /** The position among all messages of the site. */
  place: number;
  /** The slug of its entry. */
  entry: string;
  client: string;
  language: string;
  /** Whether its lines are phrases or words that name its entry, and no message of a client. */
  phrases: boolean;
  /** Whether they are words, which do so in a short query only. */
  topic: boolean;
  /** Indexes into the lines of the block, in order: first those that are shown. */
  lines: number[];
  /** How many of these are shown; the others are codes. */
  shown: number;
  /** The keys of its codes, as `codeKeys` makes them. */
  codes: string[];
  /** The normalised text. */
  text: string;
  /** Returns how frequent its entry is as a cause, compared with others. */
  frequency: () => number;
  /** Returns what the list of results shows. */
  row: () => SearchDocument;
}

/** A code of an opened block. */
export interface OpenedCode {
  /** The first is its own. */
  keys: string[];
  number?: string;
  /** The index of its family. */
  family?: number;
}

/** A block with its lines normalised, ready for queries. */
export interface OpenedBlock {
  /** The keys of each code, and its number with the words that stand before it. */
  codes: OpenedCode[];
  /** The normalised lines, then the codes, which are lines of messages whose text lacks them. */
  lines: string[];
  messages: OpenedMessage[];
  /** The messages of each entry, by its slug. */
  entries: Map<string, number[]>;
}

/** Stands for a letter of a line that the block lacks: no query has it. */
const UNKNOWN = '\0';

function rowOf(block: IndexBlock, message: MessageRow): SearchDocument {
  const [entry, id, client, shownBy, language, lines, codes, url, also] = message;
  const [slug = '', title = '', summary = '', page = '', frequency = 1, action = '', sign] =
    block.entries[entry] ?? [];
  return {
    entry: slug,
    message: isPhrases(id) ? '' : id,
    client: block.clients[client] ?? '',
    language: block.languages[language] ?? '',
    url: url ?? (isPhrases(id) ? page : `${page}#${id}`),
    // Phrases are for the search only.
    text: isPhrases(id) ? '' : lines.map((line) => block.lines[line] ?? '').join('\n'),
    codes: codes.map((code) => block.codes[code] ?? ''),
    shownBy: block.shownBy[shownBy] ?? '',
    title,
    summary,
    ...(frequency !== 1 && { frequency }),
    ...(action !== '' && { action }),
    ...(sign !== undefined && { sign }),
    ...(also !== undefined && { also: also === '' ? [] : also.split(' ') }),
  };
}

/** Opens a block: normalises its lines and codes once for all queries. */
export function openBlock(block: IndexBlock): OpenedBlock {
  const lines = normalizeLines([...block.lines, ...block.codes]);
  for (const [line, length] of block.lacking ?? []) lines[line] = UNKNOWN.repeat(length);
  const opened = block.codes.map((code, index): OpenedCode => {
    const { names = [], ...numbered } = block.forms?.[index] ?? {};
    return { keys: [...new Set([code, ...names].flatMap(codeKeys))], ...numbered };
  });
  const messages = block.messages.map((message, index): OpenedMessage => {
    const [entry, id, client, , language, own, codes] = message;
    const text = own.map((line) => lines[line] ?? '').join('');
    const silent = codes
      .map((code) => block.lines.length + code)
      .filter((line) => !text.includes(lines[line] ?? ''));
    return {
      place: block.places?.[index] ?? index,
      entry: block.entries[entry]?.[0] ?? '',
      client: block.clients[client] ?? '',
      language: block.languages[language] ?? '',
      phrases: isPhrases(id),
      topic: id === '?',
      lines: [...own, ...silent],
      shown: own.length,
      codes: codes.flatMap((code) => opened[code]?.keys ?? []),
      text,
      frequency: () => block.entries[entry]?.[4] ?? 1,
      row: () => rowOf(block, message),
    };
  });
  return {
    lines,
    messages,
    codes: opened,
    entries: Map.groupBy(messages.keys(), (place) => messages[place]?.entry ?? ''),
  };
}
