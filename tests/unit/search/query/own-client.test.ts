import { expect, test } from 'vitest';
import { buildIndex } from '../../../../src/search/index/build-index.ts';
import { openIndex } from '../../../../src/search/query/open.ts';
import { row } from '../sample-rows.ts';

const detections = [{ client: 'portable', includes: ['Portable/'], excludes: [] }];
const text = 'カードの向きを確かめてください。';
const rows = [
  row('card', `${text}\n係の者にお知らせください。`, { message: 'counter', client: 'counter' }),
  row('card', `${text}\nもう一度、差し込んでください。`, {
    message: 'portable',
    client: 'portable',
  }),
  row('paper', 'Put in paper. E-21', { message: 'english', language: 'en', codes: ['E-21'] }),
  row('paper', '紙を入れます E-21', { message: 'japanese', language: 'ja', codes: ['E-21'] }),
];

/** Returns the first message that is found from a page in a locale, with a browser. */
async function first(query: string, locale: string, userAgent?: string): Promise<string> {
  const files = buildIndex(rows, { locale, detections });
  const find = await openIndex(
    (name) => Promise.resolve(files.get(name)?.buffer ?? new ArrayBuffer()),
    userAgent,
  );
  return (await find(query)).hits[0]?.row.message ?? '';
}

test('of messages that match as well, that of the visitor’s own client comes first', async () => {
  expect(await first(text, 'ja', 'Terminal Portable/5')).toBe('portable');
  expect(await first(text, 'ja', 'Terminal Counter/5')).toBe('counter');
  expect(await first(text, 'ja')).toBe('counter');
});

test('of messages with a code that is asked for, one in the language of the page comes first', async () => {
  expect(await first('E-21', 'ja')).toBe('japanese');
  expect(await first('E-21', 'en')).toBe('english');
});
