import type { ExportRecord } from './records.ts';

const keyword = { type: 'keyword' };
const shown = { type: 'text', index: false };

/** The settings of the index. The tokens are complete: they are only separated. */
const index = {
  settings: { analysis: { analyzer: { tokens: { type: 'custom', tokenizer: 'whitespace' } } } },
  mappings: {
    dynamic: 'strict',
    properties: {
      reference: keyword,
      entry: keyword,
      message: keyword,
      client: keyword,
      language: keyword,
      text: shown,
      codes: keyword,
      url: { type: 'keyword', index: false },
      title: shown,
      summary: shown,
      tokens: { type: 'text', analyzer: 'tokens', index_options: 'docs' },
    },
  },
};

/** A search template: its parameter is the tokens of `queryTokens(text)`, separated by spaces. */
const template = {
  script: {
    lang: 'mustache',
    source: {
      size: 5,
      _source: ['reference', 'url', 'title', 'text'],
      query: { match: { tokens: { query: '{{tokens}}' } } },
    },
  },
};

/** Returns the files for OpenSearch, by name: the index, the records for `_bulk`, and the search template. */
export function opensearchFiles(records: ExportRecord[]): Map<string, string> {
  const bulk = records.flatMap((record) => [
    { index: { _id: record.reference } },
    { ...record, tokens: record.tokens.join(' ') },
  ]);
  return new Map([
    ['index.json', `${JSON.stringify(index, null, 2)}\n`],
    ['records.ndjson', bulk.map((line) => `${JSON.stringify(line)}\n`).join('')],
    ['query.json', `${JSON.stringify(template, null, 2)}\n`],
  ]);
}
