import { expect, test, vi } from 'vitest';
import { buildIndex } from '../../../../src/search/index/build-index.ts';
import type { SearchDocument } from '../../../../src/search/index/types.ts';
import { openIndex } from '../../../../src/search/query/open.ts';
import { row } from '../sample-rows.ts';

const phrases = (entry: string, language: string, text: string): SearchDocument =>
  row(entry, text, { message: '', language, url: `/faq/${entry}/` });

const files = buildIndex(
  [
    row('paper-out', '用紙がありません。新しい用紙を入れてください。'),
    row('no-line', 'The payment centre does not answer.', { language: 'en' }),
    phrases('paper-out', 'ko', '용지가 없습니다'),
    phrases('no-line', 'ko', '회선이 응답하지 않습니다'),
    phrases('paper-out', 'de', 'kein Papier'),
    phrases('paper-out', 'fr', 'payment centre: plus de papier'),
    phrases('paper-out', 'ru', 'нет бумаги'),
  ],
  { languages: ['ja', 'en'] },
);

async function openCounted() {
  const read: string[] = [];
  const refuse = vi.fn<(name: string) => boolean>(() => false);
  const find = await openIndex((name) => {
    read.push(name.replace(/^.*?-/, ''));
    const bytes = files.get(name);
    return bytes && !refuse(name) ? Promise.resolve(bytes.buffer) : Promise.reject(new Error(name));
  });
  return { read, refuse, find };
}

test('texts in other languages are in a file for each language, and one says where to look', async () => {
  const names = [...files.keys()].map((name) => name.replace(/^.*?-/, ''));
  expect(names).toEqual([
    'index',
    'languages',
    'de-Latn',
    'fr-Latn',
    'Latn-profiles',
    'ko-Kore',
    'ru-Cyrl',
  ]);
  const { read, find } = await openCounted();
  const { verdict, hits } = await find('카드 단말기에 용지가 없습니다 라고 나옵니다');
  expect([verdict, hits[0]?.row.entry]).toEqual(['words', 'paper-out']);
  expect(read).toEqual(['index', 'languages', 'ko-Kore']);
});

test('a certain answer needs no other file, and a text with none of their letters no part', async () => {
  const { read, find } = await openCounted();
  expect((await find('The payment centre does not answer.')).verdict).toBe('exact');
  expect((await find('用紙')).hits[0]?.row.entry).toBe('paper-out');
  expect(read).toEqual(['index']);
  expect((await find('領収書')).hits).toEqual([]);
  expect(read).toEqual(['index', 'languages']);
});

test('a file is read once', async () => {
  const { read, find } = await openCounted();
  await find('нет бумаги');
  await find('бумаги нет');
  await find('нет бумаги!');
  expect(read).toEqual(['index', 'languages', 'ru-Cyrl']);
});

test('an answer does not depend on the files that other queries have read', async () => {
  const { read, find } = await openCounted();
  const first = await find('The payment centre does not answer.');
  await find('kein Papier');
  expect(read).toContain('de-Latn');
  expect(await find('The payment centre does not answer.')).toEqual(first);
});

test('without the file, what else is near is found; where nothing is, the search fails', async () => {
  const { refuse, find } = await openCounted();
  refuse.mockReturnValue(true);
  expect((await find('payment centre does it answer?')).hits[0]?.row.entry).toBe('no-line');
  await expect(find('kein Papier')).rejects.toThrow('languages');
  refuse.mockReturnValue(false);
  expect((await find('kein Papier')).hits[0]?.row.entry).toBe('paper-out');
});

test('of languages with the same letters only those are read that a text may be in', async () => {
  const { read, find } = await openCounted();
  expect((await find('Terminal: kein Papier')).hits[0]?.row.entry).toBe('paper-out');
  expect(read).toEqual(['index', 'languages', 'Latn-profiles', 'de-Latn']);
});

test('a code is certain, but a text around it in another language is asked for as well', async () => {
  const translated = buildIndex(
    [
      row('paper-out', 'Paper out', { message: 'en', language: 'en', codes: ['E_PAPER'] }),
      row('paper-low', 'Paper low', { message: 'en', language: 'en', codes: ['E_PAPER'] }),
      row('paper-out', 'Das Papier ist zu Ende\nE_PAPER', {
        ...{ message: 'en', language: 'de', codes: ['E_PAPER'], also: [] },
      }),
    ],
    { languages: ['en'] },
  );
  const find = await openIndex((name) =>
    Promise.resolve(translated.get(name)?.buffer ?? new ArrayBuffer()),
  );
  expect((await find('E_PAPER')).verdict).toBe('fork');
  const { hits } = await find('Das Papier ist zu Ende\nE_PAPER');
  expect(hits[0]?.row).toMatchObject({
    entry: 'paper-out',
    language: 'de',
    equivalents: [{ language: 'en', text: 'Paper out' }],
  });
});
