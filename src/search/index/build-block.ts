import { UNSTATED_FREQUENCY } from '../../schemas/entry.ts';
import { type CodeForms, type IndexBlock, type EntryRow, type MessageRow } from './format.ts';
import type { SearchDocument } from './types.ts';

/** A search document with its position among all documents of the site, from 0. */
export interface PlacedDocument {
  place: number;
  row: SearchDocument;
}

/** A list of distinct values, identified by a key. */
class Once<T> {
  readonly values: T[] = [];
  readonly #numbers = new Map<string, number>();

  /** Adds a value unless its key is there already; returns its index in the list. */
  add(key: string, value: T): number {
    const existing = this.#numbers.get(key);
    if (existing !== undefined) return existing;
    const number = this.values.push(value) - 1;
    this.#numbers.set(key, number);
    return number;
  }
}

function pageOf({ url, message }: SearchDocument): string {
  return message !== '' && url.endsWith(`#${message}`) ? url.slice(0, -message.length - 1) : url;
}

/**
 * Packs documents into one block of the index. Those of one entry need not share its title or URL.
 * @param forms the other spellings of codes
 */
export function buildBlock(
  rows: PlacedDocument[],
  forms: ReadonlyMap<string, CodeForms> = new Map(),
): IndexBlock {
  const entries = new Once<EntryRow>();
  const [clients, shownBy, languages] = [
    new Once<string>(),
    new Once<string>(),
    new Once<string>(),
  ];
  const [lines, codes] = [new Once<string>(), new Once<string>()];
  const name = (list: Once<string>, value: string): number => list.add(value, value);
  const messages = rows.map(({ row }): MessageRow => {
    const page = pageOf(row);
    const entry: EntryRow = [
      row.entry,
      row.title,
      row.summary,
      page,
      row.frequency ?? UNSTATED_FREQUENCY,
      row.action ?? '',
    ];
    if (row.sign !== undefined) entry.push(row.sign);
    const message: MessageRow = [
      entries.add(JSON.stringify(entry), entry),
      row.topic ? '?' : row.message,
      name(clients, row.client),
      name(shownBy, row.shownBy),
      name(languages, row.language),
      row.text.split('\n').map((line) => name(lines, line)),
      row.codes.map((code) => name(codes, code)),
    ];
    if (row.message !== '' && row.url !== `${page}#${row.message}`) message[7] = row.url;
    if (row.also) message[8] = row.also.join(' ');
    return message;
  });
  const spelled = codes.values.flatMap((code, index): [number, CodeForms][] => {
    const others = forms.get(code);
    return others ? [[index, others]] : [];
  });
  return {
    entries: entries.values,
    clients: clients.values,
    shownBy: shownBy.values,
    languages: languages.values,
    lines: lines.values,
    codes: codes.values,
    ...(spelled.length > 0 && { forms: Object.fromEntries(spelled) }),
    messages,
    ...(rows.some(({ place }, at) => place !== at) && { places: rows.map(({ place }) => place) }),
  };
}
