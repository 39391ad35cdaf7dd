import type { ExportRecord } from './records.ts';

/** Quotes a text for SQL. */
const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

const COLUMNS = [
  'reference',
  'entry',
  'message',
  'client',
  'language',
  'text',
  'codes',
  'url',
  'title',
  'summary',
] as const;

const query = `-- :tokens are those of queryTokens(text), joined with ' OR '
SELECT reference, url, title, text, -bm25(messages) AS score
FROM messages
WHERE messages MATCH :tokens
ORDER BY score DESC
LIMIT 5;
`;

/** Returns the files for SQLite with FTS5, by name: the records, and the query. */
export function sqliteFiles(records: ExportRecord[]): Map<string, string> {
  const stored = COLUMNS.map((column) => `${column} UNINDEXED`).join(', ');
  const inserts = records.map((record) => {
    const values = COLUMNS.map((column) => quoted([record[column]].flat().join(' ')));
    return `INSERT INTO messages VALUES (${[...values, quoted(record.tokens.join(' '))].join(', ')});`;
  });
  const lines = [
    'BEGIN;',
    'DROP TABLE IF EXISTS messages;',
    `CREATE VIRTUAL TABLE messages USING fts5 (${stored}, tokens, tokenize = 'ascii');`,
    ...inserts,
    'COMMIT;',
  ];
  return new Map([
    ['records.sql', `${lines.join('\n')}\n`],
    ['query.sql', query],
  ]);
}
