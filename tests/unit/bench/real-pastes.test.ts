import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { PasteLabel } from '../../bench/paste-score.ts';

const folder = 'tests/bench/real-pastes';
const pastes = JSON.parse(readFileSync(`${folder}/pastes.json`, 'utf8')) as (PasteLabel & {
  query: number;
  source: string;
})[];
const queries = JSON.parse(readFileSync(`${folder}/queries.json`, 'utf8')) as {
  number: number;
  most: number;
  foreign: boolean;
}[];

test('the labels of the real pastes name entries of this library, or a topic they wait for', () => {
  const slugs = new Set(readdirSync('content/faq'));
  const wrong = pastes.filter(({ accepted, waitsFor = [] }) =>
    accepted.includes('none')
      ? accepted.length > 1 || waitsFor.length > 0
      : !accepted.every((slug) => slugs.has(slug)) || accepted.length + waitsFor.length === 0,
  );
  expect(wrong.map(({ id }) => id)).toEqual([]);
});

test('a real paste has an id of its own, and a thread gives only one', () => {
  expect(new Set(pastes.map(({ id }) => id)).size).toBe(pastes.length);
  expect(new Set(pastes.map(({ source }) => source)).size).toBe(pastes.length);
});

test('a query gives no more real pastes than it may, and only a foreign query foreign ones', () => {
  const wrong = queries.filter(({ number, most, foreign }) => {
    const given = pastes.filter(({ query }) => query === number);
    return (
      given.length > most || given.some(({ accepted }) => accepted.includes('none') !== foreign)
    );
  });
  expect(wrong.map(({ number }) => number)).toEqual([]);
});
