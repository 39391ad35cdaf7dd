import { codeKeys } from '../text/codes.ts';
import type { IndexBlock, MessageRow } from './format.ts';
import type { SearchDocument } from './types.ts';
import { normalize } from '../text/normalize.ts';

/** One message of an opened block. */
export interface OpenedMessage {
  /** The position among all messages of the site. */
  place: number;
  /** Indexes into the lines of the block, in order. */
  lines: number[];
  /** The keys of its codes, as `codeKeys` makes them. */
  codes: string[];
  /** The normalised text. */
  text: string;
  /** Returns the normalised title of its entry. */
  title: () => string;
  /** Returns what the list of results shows. */
  row: () => SearchDocument;
}

/** A block with its lines normalised, ready for queries. */
export interface OpenedBlock {
  /** The normalised lines, then the codes, which are lines of messages whose text lacks them. */
  lines: string[];
  messages: OpenedMessage[];
}

function rowOf(block: IndexBlock, message: MessageRow): SearchDocument {
  const [entry, id, client, shownBy, language, lines, codes, url] = message;
  const [slug = '', title = '', summary = '', page = '', sign] = block.entries[entry] ?? [];
  return {
    entry: slug,
    message: id,
    client: block.clients[client] ?? '',
    language: block.languages[language] ?? '',
    url: url ?? `${page}#${id}`,
    text: lines.map((line) => block.lines[line] ?? '').join('\n'),
    codes: codes.map((code) => block.codes[code] ?? ''),
    shownBy: block.shownBy[shownBy] ?? '',
    title,
    summary,
    ...(sign !== undefined && { sign }),
  };
}

/** Opens a block: normalises its lines and codes once for all queries. */
export function openBlock(block: IndexBlock): OpenedBlock {
  const lines = [...block.lines, ...block.codes].map(normalize);
  const keys = block.codes.map(codeKeys);
  const messages = block.messages.map((message, index): OpenedMessage => {
    const [entry, , , , , own, codes] = message;
    const text = own.map((line) => lines[line] ?? '').join('');
    const silent = codes
      .map((code) => block.lines.length + code)
      .filter((line) => !text.includes(lines[line] ?? ''));
    return {
      place: block.places?.[index] ?? index,
      lines: [...own, ...silent],
      codes: codes.flatMap((code) => keys[code] ?? []),
      text,
      title: () => normalize(block.entries[entry]?.[1] ?? ''),
      row: () => rowOf(block, message),
    };
  });
  return { lines, messages };
}
