import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test } from 'vitest';
import { opensearchFiles } from '../../../../src/cli/export/opensearch.ts';
import { postgresFiles } from '../../../../src/cli/export/postgres.ts';
import { exportRecords } from '../../../../src/cli/export/records.ts';
import { sqliteFiles } from '../../../../src/cli/export/sqlite.ts';
import { queryTokens, searchTokens } from '../../../../src/search/text/tokens.ts';
import { terminals } from '../../domain/terminals.ts';

const records = exportRecords(terminals, 'en');
const difficult = records.slice(0, 1).map((record) => ({
  ...record,
  text: 'It’s "out"\\n of\npaper;\t-- {host}',
  codes: ['E-1', 'a"b\\c'],
}));

test('every message is a record, with a title in the language that was asked for', () => {
  const messages = terminals.entries.flatMap(({ slug, messages }) =>
    messages.map(({ id }) => `${slug}#${id}`),
  );
  expect(records.map(({ reference }) => reference).toSorted()).toEqual(messages.toSorted());
  const [first] = exportRecords(terminals, 'ja');
  expect(first?.url).toMatch(/^\/ja\/faq\/.+#/);
  expect(first?.title).toBe(
    terminals.entries.find(({ slug }) => slug === first?.entry)?.words['ja']?.title,
  );
});

test('the tokens of a long text are those of its end', () => {
  const log = Array.from({ length: 900 }, (_, at) => `line ${at * 7919} of a long log`);
  const tokens = queryTokens([...log, 'PAPER OUT'].join('\n'));
  expect(tokens.length).toBe(1000);
  for (const token of searchTokens('PAPER OUT')) expect(tokens).toContain(token);
  expect(queryTokens('PAPER OUT')).toEqual(searchTokens('PAPER OUT'));
});

describe('for SQLite', () => {
  function open(from: typeof records): DatabaseSync {
    const database = new DatabaseSync(':memory:');
    database.exec(sqliteFiles(from).get('records.sql') ?? '');
    return database;
  }

  test('every text and every code finds itself first with the query that is written beside', () => {
    const find = open(records).prepare(sqliteFiles(records).get('query.sql') ?? '');
    for (const { text, codes, reference } of records) {
      const first = (asked: string) =>
        find.all({ tokens: queryTokens(asked).join(' OR ') })[0] as
          | { reference: string; text: string }
          | undefined;
      expect(first(text.replaceAll('\n', ' '))?.text, reference).toBe(text);
      for (const code of codes) {
        const found = records.find((record) => record.reference === first(code)?.reference);
        expect(found?.codes, code).toContain(code);
      }
    }
  });

  test('a text stays as it is, whatever its signs', () => {
    const rows = open(difficult).prepare('SELECT text, codes FROM messages').all();
    expect(rows).toMatchObject([{ text: difficult[0]?.text, codes: 'E-1 a"b\\c' }]);
  });
});

test('for PostgreSQL, a record is a line of COPY', () => {
  const lines = postgresFiles(difficult).get('records.sql')?.split('\n') ?? [];
  const row = lines[lines.indexOf('COPY messages FROM stdin;') + 1]?.split('\t') ?? [];
  expect(row).toHaveLength(12);
  expect(row[6]).toBe(String.raw`It’s "out"\\n of\npaper;\t-- {host}`);
  expect(row[7]).toBe(String.raw`{"E-1","a\\"b\\\\c"}`);
});

test('for OpenSearch, records are pairs of lines that the index knows every field of', () => {
  const files = opensearchFiles(records);
  const lines = (files.get('records.ndjson') ?? '').trimEnd().split('\n');
  const { mappings } = JSON.parse(files.get('index.json') ?? '') as {
    mappings: { properties: object };
  };
  expect(lines).toHaveLength(records.length * 2);
  expect(JSON.parse(lines[0] ?? '')).toEqual({ index: { _id: records[0]?.reference } });
  for (const line of lines.filter((_, at) => at % 2 === 1))
    expect(Object.keys(JSON.parse(line) as object)).toEqual(Object.keys(mappings.properties));
});
