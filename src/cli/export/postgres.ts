import type { ExportRecord } from './records.ts';

/** Writes a value for `COPY`, one of a line. */
const copied = (text: string): string =>
  text
    .replaceAll('\\', '\\\\')
    .replaceAll('\n', '\\n')
    .replaceAll('\r', '\\r')
    .replaceAll('\t', '\\t');

/** Writes a list as an array of PostgreSQL. */
const arrayOf = (items: string[]): string =>
  `{${items.map((item) => `"${item.replaceAll(/["\\]/g, '\\$&')}"`).join(',')}}`;

const tables = `BEGIN;
DROP TABLE IF EXISTS posting, token, messages;
CREATE TABLE messages (
  number integer PRIMARY KEY, reference text NOT NULL UNIQUE, entry text NOT NULL, message text NOT NULL,
  client text NOT NULL, language text NOT NULL, text text NOT NULL, codes text[] NOT NULL, url text NOT NULL,
  title text NOT NULL, summary text NOT NULL, length real NOT NULL
);
CREATE TABLE posting (token text COLLATE "C" NOT NULL, number integer NOT NULL REFERENCES messages);`;

const indexes = `-- The weight of a token is that of BM25: what few messages have tells most.
CREATE TABLE token AS
SELECT token, ln(1 + ((SELECT count(*) FROM messages) - count(*) + 0.5) / (count(*) + 0.5)) AS weight
FROM posting GROUP BY token;
ALTER TABLE token ADD PRIMARY KEY (token);
CREATE INDEX posting_token ON posting (token);
COMMIT;
ANALYZE messages, posting, token;`;

const query = `-- BM25 with k1 = 1.2 and b = 0.75; $1 are the tokens of queryTokens(text)
PREPARE find (text[]) AS
SELECT reference, url, title, text, found.weight * 2.2 / (1 + 1.2 * (0.25 + 0.75 * length / average)) AS score
FROM (
  SELECT number, sum(weight) AS weight
  FROM token JOIN posting USING (token)
  WHERE token = ANY ($1)
  GROUP BY number
) AS found
JOIN messages USING (number)
CROSS JOIN (SELECT avg(length) AS average FROM messages) AS lengths
ORDER BY score DESC, number
LIMIT 5;
`;

/** Returns the files for PostgreSQL, by name: the records, for `psql`, and the query. */
export function postgresFiles(records: ExportRecord[]): Map<string, string> {
  const messages = records.map((record, number) => {
    const { reference, entry, message, client, language, text, url, title, summary } = record;
    const before = [String(number), reference, entry, message, client, language, text];
    const after = [url, title, summary, String(record.tokens.length)];
    return [...before, arrayOf(record.codes), ...after].map(copied).join('\t');
  });
  const postings = records.flatMap(({ tokens }, number) =>
    tokens.map((token) => `${token}\t${number}`),
  );
  const end = String.raw`\.`;
  const lines = [
    tables,
    'COPY messages FROM stdin;',
    ...messages,
    end,
    'COPY posting FROM stdin;',
    ...postings,
    end,
    indexes,
  ];
  return new Map([
    ['records.sql', `${lines.join('\n')}\n`],
    ['query.sql', query],
  ]);
}
