import type { IndexBlock, EntryRow, MessageRow } from './format.ts';
import type { SearchDocument } from './types.ts';

/** A row with its place among all. */
export interface PlacedDocument {
  place: number;
  row: SearchDocument;
}

/** A list in which each value stands once, by a key. */
class Once<T> {
  readonly values: T[] = [];
  readonly #numbers = new Map<string, number>();

  /** The number of the value with this key. */
  add(key: string, value: T): number {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.values.push(value) - 1;
    this.#numbers.set(key, number);
    return number;
  }
}

function pageOf({ url, message }: SearchDocument): string {
  return url.endsWith(`#${message}`) ? url.slice(0, -message.length - 1) : url;
}

/** Puts rows into a block. Rows of the same slug may differ in title, address and so on. */
export function buildBlock(rows: PlacedDocument[]): IndexBlock {
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
    const entry: EntryRow = [row.entry, row.title, row.summary, page];
    if (row.sign !== undefined) entry.push(row.sign);
    const message: MessageRow = [
      entries.add(JSON.stringify(entry), entry),
      row.message,
      name(clients, row.client),
      name(shownBy, row.shownBy),
      name(languages, row.language),
      row.text.split('\n').map((line) => name(lines, line)),
      row.codes.map((code) => name(codes, code)),
    ];
    if (row.url !== `${page}#${row.message}`) message.push(row.url);
    return message;
  });
  return {
    entries: entries.values,
    clients: clients.values,
    shownBy: shownBy.values,
    languages: languages.values,
    lines: lines.values,
    codes: codes.values,
    messages,
    ...(rows.some(({ place }, at) => place !== at) && { places: rows.map(({ place }) => place) }),
  };
}
