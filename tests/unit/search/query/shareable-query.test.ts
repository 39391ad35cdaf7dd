import { expect, test } from 'vitest';
import type { Hit, SearchDocument } from '../../../../src/search/index/types.ts';
import { shareableQuery } from '../../../../src/search/query/shareable-query.ts';

const row: SearchDocument = {
  entry: 'no-line',
  message: 'counter-5',
  client: 'counter',
  language: 'en',
  url: 'faq/no-line/#counter-5',
  text: 'NO LINE\nThe card centre at {host-name} cannot be reached\nCall the number below',
  codes: ['E-21'],
  shownBy: 'Counter',
  title: 'No line',
  summary: '',
};
const hit = (kind: Hit['kind']): Hit => ({ row, kind, score: 1 });

test('a code leads there by itself', async () => {
  expect(await shareableQuery(hit('code'), () => Promise.resolve(true))).toBe('E-21');
});

test('otherwise the first line does that leads to the same answer, without its placeholders', async () => {
  const asked: string[] = [];
  const query = await shareableQuery(hit('near'), (one) => {
    asked.push(one);
    return Promise.resolve(one.startsWith('Call'));
  });
  expect(query).toBe('Call the number below');
  expect(asked).toEqual(['The card centre at', 'cannot be reached', 'Call the number below']);
});

test('where no line leads there, there is none', async () => {
  expect(await shareableQuery(hit('code'), () => Promise.resolve(false))).toBeUndefined();
});
