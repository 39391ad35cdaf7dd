import { expect, test } from 'vitest';
import { readTree } from '../../../../src/reader/files/read-tree.ts';
import {
  checkEntryName,
  checkMessageName,
  openUniqueIds,
  messageIds,
  parseYear,
  readPublishedNames,
} from '../../../../src/cli/scaffold/names.ts';
import { terminalTree } from '../../reader/content-tree.ts';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const { tree } = readTree(terminalTree);
tree.redirects.items.push({ value: { from: 'faq/old-lid', to: 'faq/paper-out/' }, path: [0] });
const published = { pages: ['faq/card-eaten/'], messages: ['paper-out#counter-3', 'paper#x'] };

test.each([
  ['paper-out', 'Entry `paper-out` already exists'],
  ['card-eaten', '`card-eaten` was once the name of another entry'],
  ['old-lid', '`old-lid` was once the name of another entry'],
  [
    'Paper-Out',
    'is not a valid name for an entry: use lower-case letters, digits and single hyphens, such as `paper-out`.',
  ],
  ['../paper', 'such as `paper`.'],
  ['紙', 'digits and single hyphens.'],
  ['nul', 'The name `nul` is reserved on Windows;'],
  ['search', 'is used by the site itself'],
  ['ja', 'is used by the site itself'],
  ['a'.repeat(300), 'is 300 characters long'],
  ['', 'is not a valid name for an entry'],
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
  expect(parseYear('2021')).toBe(2021);
  for (const text of ['banana', '21', '', '3021', '2021-01'])
    expect(() => parseYear(text)).toThrow('is not a year');
});

test('an id that is taken gets a number', () => {
  const free = openUniqueIds(['counter', 'counter-2']);
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
  expect(() => messageIds(tree, 'paper', published)).toThrow('Entry `paper`');
});

test.each([
  ['counter', 'Entry paper-out already has, or once had, a message counter: choose another name.'],
  ['Counter 5', 'such as `counter-5`.'],
  ['com1', 'is reserved on Windows'],
])('the name %j is refused for a message', (name, reason) => {
  expect(() => {
    checkMessageName('paper-out', name, ['counter']);
  }).toThrow(reason);
});

test('the ledger says what was published; a tree without one has published nothing', () => {
  const folder = mkdtempSync(join(tmpdir(), 'published-'));
  try {
    expect(readPublishedNames(folder)).toEqual({ pages: [], messages: [] });
    writeFileSync(join(folder, 'ledger.yaml'), 'pages:\n  - faq/a/\nmessages: [a#b]\ncodes: []\n');
    expect(readPublishedNames(folder)).toEqual({ pages: ['faq/a/'], messages: ['a#b'] });
  } finally {
    rmSync(folder, { recursive: true });
  }
});
