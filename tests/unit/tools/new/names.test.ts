import { expect, test } from 'vitest';
import { readTree } from '../../../../src/reader/read-tree.ts';
import { checkEntryName, freeIds, messageIds } from '../../../../src/tools/new/names.ts';
import { terminalTree } from '../../reader/content-tree.ts';

const { tree } = readTree(terminalTree);
const published = { pages: ['faq/card-eaten/'], messages: ['paper-out#counter-3', 'paper#x'] };

test.each([
  ['paper-out', 'There is an entry `paper-out` already'],
  ['card-eaten', '`card-eaten` was the name of an entry once'],
  ['Paper', 'cannot be the name of an entry'],
  ['../paper', 'cannot be the name of an entry'],
  ['', 'cannot be the name of an entry'],
])('the name %j is refused', (slug, reason) => {
  expect(() => {
    checkEntryName(tree, slug, published);
  }).toThrow(reason);
});

test('a free name is accepted', () => {
  expect(() => {
    checkEntryName(tree, 'drawer-open', published);
  }).not.toThrow();
});

test('an id that is taken gets a number', () => {
  expect(freeIds([])('counter')).toBe('counter');
  expect(freeIds(['counter', 'counter-2'])('counter')).toBe('counter-3');
  const newId = freeIds(['counter-2']);
  expect(['counter', 'counter', 'portable', 'counter'].map(newId)).toEqual([
    'counter',
    'counter-3',
    'portable',
    'counter-4',
  ]);
});

test('the messages of an entry are known, an entry that does not exist is named', () => {
  expect(messageIds(tree, 'paper-out', published)).toEqual([
    'counter-4',
    'after-restart',
    'counter-3',
  ]);
  expect(() => messageIds(tree, 'paper', published)).toThrow('There is no sound entry `paper`');
});
