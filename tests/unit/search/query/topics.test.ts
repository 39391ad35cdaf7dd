import { expect, test } from 'vitest';
import { buildIndex } from '../../../../src/search/index/build-index.ts';
import type { Topic } from '../../../../src/search/index/format.ts';
import { openIndex } from '../../../../src/search/query/open.ts';
import { finderOver, opened, row } from '../sample-rows.ts';

const topic = (title: string, more: Partial<Topic> = {}): Topic => ({
  page: 'term',
  names: [title],
  title,
  summary: `About ${title}`,
  url: `/glossary/#${title}`,
  ...more,
});
const topics = [
  topic('PIN', { names: ['PIN', '暗証番号', 'personal identification number'] }),
  topic('PIN pad', { names: ['PIN pad', '暗証番号の入力機'] }),
  topic('card', { names: ['card', 'カード'], plain: true }),
  topic('Dot', { page: 'client', names: ['Dot', 'Dot.js'], url: '/client/dot/' }),
];
const rows = [
  row('pin', '暗証番号が違います。もう一度、入力してください。'),
  row('pin', 'PIN とは\nカードを忘れた', { message: '', topic: true }),
  row('balance', '残高', { message: '', topic: true }),
  row('paper', '用紙が切れています。'),
];
const options = { topics, subject: ['用紙', '暗証'] };
const find = await finderOver(rows, options);

/** Returns the verdict and the first three answers: the titles of topics, the slugs of entries. */
async function answers(query: string): Promise<string[]> {
  const { verdict, hits } = await find(query);
  return [
    verdict,
    ...hits.slice(0, 3).map(({ row: { page, title, entry } }) => (page ? title : entry)),
  ];
}

test('a query that is the name of a topic is about it, and messages with the word come after it', async () => {
  expect(await answers('暗証番号')).toEqual(['words', 'PIN', 'pin']);
  expect(await answers('pin')).toEqual(['words', 'PIN']);
  expect(await answers('カード')).toEqual(['words', 'card']);
  // What looks like the name of a host is nothing for messages.
  expect(await answers('dot.js')).toEqual(['words', 'Dot']);
});

test('a short question leads to the longest name in it, wherever no entry is named by more', async () => {
  expect(await answers('a PIN pad?')).toEqual(['words', 'PIN pad']);
  expect(await answers('PIN とは')).toEqual(['words', 'pin', 'PIN']);
});

test('a client comes after the entry that the words name', async () => {
  expect(await answers('Dot カードを忘れた')).toEqual(['words', 'pin', 'Dot']);
  expect(await answers('Dot 残高')).toEqual(['words', 'balance', 'Dot']);
});

test.each([
  ['a common word in a question', 'カードの向き'],
  ['a word that only begins alike', 'pins and needles'],
  ['an ordinary word that is a short name in another case', 'no dot here'],
  ['a sentence in which a name is little', 'please enter the PIN now'],
  ['a long text', 'my personal identification number is wrong'],
])('%s is about no topic', async (_, query) => {
  expect((await answers(query)).slice(0, 2)).toEqual(['none']);
});

test('a message that is there word for word stays the answer', async () => {
  expect(await answers('用紙が切れています。')).toEqual(['exact', 'paper']);
});

test('topics are read for a certain message only if the query is the name of one', async () => {
  const files = buildIndex(rows, options);
  const read: string[] = [];
  const asked = await openIndex((name) => {
    read.push(name);
    return Promise.resolve(files.get(name)?.buffer ?? new ArrayBuffer());
  });
  expect((await asked('用紙が切れています。')).verdict).toBe('exact');
  expect(read).toHaveLength(1);
  expect((await asked('暗証番号が違います。')).verdict).toBe('exact');
  expect(read).toHaveLength(1);
  expect((await asked('カード')).verdict).toBe('words');
  expect(read).toHaveLength(2);
});

test('answers come without topics as long as their file is missing', async () => {
  const files = buildIndex(rows, options);
  const name = [...files.keys()].find((file) => file.endsWith('-topics')) ?? '';
  const file = files.get(name);
  files.delete(name);
  const missing = await opened(files);
  expect((await missing('what is a PIN pad?')).verdict).toBe('none');
  if (file) files.set(name, file);
  expect((await missing('what is a PIN pad?')).hits[0]?.row.url).toBe('/glossary/#PIN pad');
});
