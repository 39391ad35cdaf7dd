import { isDeepStrictEqual } from 'node:util';
import type { TableName } from '../../schemas/data-package.ts';

/** The rows of each table. */
export type Tables = Record<TableName, object[]>;

/** The most names that the changelog lists of one kind of change. */
const MOST = 20;

/** Returns the name of a row: its reference, or its id, in a table of messages with its entry. */
export function rowName(row: object): string {
  const { reference, entry, id = '' } = row as Record<string, string | undefined>;
  return reference ?? ('text' in row && entry !== undefined ? `${entry}#${id}` : id);
}

/**
 * Returns the part of a changelog about one version.
 * @param before the rows of the version before; undefined for the first
 */
export function changesIn(version: string, rows: Tables, before?: Tables): string {
  const parts = Object.entries(rows).map(([table, now]) => {
    const old = before?.[table as TableName] ?? [];
    return before ? difference(table, old, now) : [`- ${table}: ${now.length}`];
  });
  const lines = parts.flat();
  return [`## ${version}`, '', ...(lines.length > 0 ? lines : ['- Nothing has changed.'])].join(
    '\n',
  );
}

function difference(table: string, before: object[], now: object[]): string[] {
  const [old, next] = [before, now].map(
    (rows) => new Map(rows.map((row) => [rowName(row), JSON.parse(JSON.stringify(row)) as object])),
  ) as [Map<string, object>, Map<string, object>];
  const added = [...next.keys()].filter((name) => !old.has(name));
  const removed = [...old.keys()].filter((name) => !next.has(name));
  const changed = [...next].flatMap(([name, row]) =>
    old.has(name) && !isDeepStrictEqual(old.get(name), row) ? [name] : [],
  );
  const line = (what: string, names: string[]): string[] =>
    names.length > 0 ? [`- ${table}, ${what}: ${names.length} (${listed(names)})`] : [];
  return [...line('added', added), ...line('changed', changed), ...line('removed', removed)];
}

function listed(names: string[]): string {
  return names.length > MOST ? `${names.slice(0, MOST).join(', ')}, …` : names.join(', ');
}
