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
    read.push(name.replace(/.*-/, ''));
    const bytes = files.get(name);
    return bytes && !refuse(name) ? Promise.resolve(bytes.buffer) : Promise.reject(new Error(name));
  });
  return { read, refuse, find };
}

test('texts in other languages are in a file for each script', async () => {
  const names = [...files.keys()].map((name) => name.replace(/.*-/, ''));
  expect(names).toEqual(['index', 'Cyrl', 'Kore', 'Latn']);
  const { read, find } = await openCounted();
  const { verdict, hits } = await find('카드 단말기에 용지가 없습니다 라고 나옵니다');
  expect([verdict, hits[0]?.row.entry]).toEqual(['words', 'paper-out']);
  expect(read).toEqual(['index', 'Kore']);
});

test('a certain answer needs no other file, nor does a text with none of their letters', async () => {
  const { read, find } = await openCounted();
  expect((await find('The payment centre does not answer.')).verdict).toBe('exact');
  expect((await find('用紙')).hits[0]?.row.entry).toBe('paper-out');
  expect((await find('領収書')).hits).toEqual([]);
  expect(read).toEqual(['index']);
});

test('a file is read once', async () => {
  const { read, find } = await openCounted();
  await find('нет бумаги');
  await find('бумаги нет');
  await find('нет бумаги!');
  expect(read).toEqual(['index', 'Cyrl']);
});

test('an answer does not depend on the files that other queries have read', async () => {
  const { read, find } = await openCounted();
  const first = await find('The payment centre does not answer.');
  await find('kein Papier');
  expect(read).toContain('Latn');
  expect(await find('The payment centre does not answer.')).toEqual(first);
});

test('without the file, what else is near is found; where nothing is, the search fails', async () => {
  const { refuse, find } = await openCounted();
  refuse.mockReturnValue(true);
  expect((await find('payment centre does it answer?')).hits[0]?.row.entry).toBe('no-line');
  await expect(find('kein Papier')).rejects.toThrow('Latn');
  refuse.mockReturnValue(false);
  expect((await find('kein Papier')).hits[0]?.row.entry).toBe('paper-out');
});
