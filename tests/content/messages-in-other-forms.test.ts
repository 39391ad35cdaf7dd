import { expect, test } from 'vitest';
import type { SearchResult, SearchDocument } from '../../src/search/index/types.ts';
import { isFirst } from '../../src/rules/support/findability.ts';
import { normalize } from '../../src/search/text/normalize.ts';
import { notFound, rows, wide } from './ask-every-text.ts';
import { telling } from './telling.ts';
import { onScreen } from './tree.ts';

// Beside messages-are-found.test.ts, so that both run at once.
const cut = telling(
  rows.map(({ text }) => text),
  12,
);
const ways: [name: string, change: (text: string) => string][] = [
  ['in full width', (text) => wide(onScreen(text)).replaceAll(' ', '\u3000')],
  ['in capitals', (text) => onScreen(text).toUpperCase()],
  ['without punctuation', (text) => onScreen(text).replace(/[\p{P}\p{S}]+/gu, ' ')],
];

test.each(ways)('every message %s finds itself first', async (_, change) => {
  expect(rows.length).toBeGreaterThan(700);
  expect(await notFound(change, isFirst)).toEqual([]);
});

test('every message cut to its most telling 12 characters finds an entry that has them first', async () => {
  const letters = rows.map(({ entry, text }) => ({ entry, text: normalize(text) }));
  const holds = ({ hits: [first] }: SearchResult, _: SearchDocument, query: string): boolean =>
    letters.some(({ entry, text }) => entry === first?.row.entry && text.includes(query));
  expect(await notFound(cut, holds)).toEqual([]);
});
