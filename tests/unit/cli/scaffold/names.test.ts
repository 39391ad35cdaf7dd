import { expect, test } from 'vitest';
import { readTree } from '../../../../src/reader/files/read-tree.ts';
import {
  checkEntryName,
  checkMessageName,
  freeIds,
  messageIds,
  yearOf,
} from '../../../../src/cli/scaffold/names.ts';
import { terminalTree } from '../../reader/content-tree.ts';

const { tree } = readTree(terminalTree);
tree.redirects.items.push({ value: { from: 'faq/old-lid', to: 'faq/paper-out/' }, path: [0] });
const published = { pages: ['faq/card-eaten/'], messages: ['paper-out#counter-3', 'paper#x'] };

test.each([
  ['paper-out', 'There is an entry `paper-out` already'],
  ['card-eaten', '`card-eaten` was the name of an entry once'],
  ['old-lid', '`old-lid` was the name of an entry once'],
  [
    'Paper-Out',
    'cannot be the name of an entry: use lower-case letters, digits and single hyphens, such as `paper-out`.',
  ],
  ['../paper', 'such as `paper`.'],
  ['紙', 'digits and single hyphens.'],
  ['nul', '`nul` cannot be the name: Windows keeps this name for a device;'],
  ['search', 'the site uses this name itself'],
  ['ja', 'the site uses this name itself'],
  ['a'.repeat(300), 'the name is 300 letters long'],
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

test('a year is four digits, and nothing else is taken for one', () => {
  expect(yearOf('2021')).toBe(2021);
  for (const text of ['banana', '21', '', '3021', '2021-01'])
    expect(() => yearOf(text)).toThrow('is no year');
});

test('an id that is taken gets a number', () => {
  const free = freeIds(['counter', 'counter-2']);
  expect(['counter', 'drawer', 'counter', 'drawer'].map(free)).toEqual([
    'counter-3',
    'drawer',
    'counter-4',
    'drawer-2',
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

test.each([
  ['counter', 'The entry paper-out has or had a message counter.'],
  ['Counter 5', 'such as `counter-5`.'],
  ['com1', 'Windows keeps this name for a device'],
])('the name %j is refused for a message', (name, reason) => {
  expect(() => {
    checkMessageName('paper-out', name, ['counter']);
  }).toThrow(reason);
});
