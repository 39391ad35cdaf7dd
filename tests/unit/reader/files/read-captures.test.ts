import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readCaptures } from '../../../../src/reader/files/read-captures.ts';
import { terminalTree, withTree } from '../content-tree.ts';

const captures = join(terminalTree, 'captures');

test('the reference of a capture consists of its folders and its name', () => {
  const { captures: read, diagnostics } = readCaptures(captures);
  expect(diagnostics).toEqual([]);
  expect([...read.keys()]).toEqual(['portable-5.2/en/line-cut']);
  expect(read.get('portable-5.2/en/line-cut')?.value).toMatchObject({
    client: 'portable',
    version: '5.2.1',
    codes: ['E-40'],
  });
});

test('a value and a piece of its text have positions in the file', () => {
  const capture = readCaptures(captures).captures.get('portable-5.2/en/line-cut');
  expect(capture?.at(['version'])).toMatchObject({ line: 5, column: 14 });
  expect(capture?.at(['screen', 1, 'text'], '{seconds}')).toMatchObject({ line: 20, column: 94 });
});

test('other files beside captures are ignored', () => {
  withTree(undefined, (folder) => {
    const copy = join(folder, 'captures');
    cpSync(captures, copy, { recursive: true });
    mkdirSync(join(copy, 'pictures/en/large'), { recursive: true });
    writeFileSync(join(copy, 'portable-5.2/en/line-cut.png'), 'no picture');
    writeFileSync(join(copy, 'readme.md'), 'no capture');
    const { captures: read, diagnostics } = readCaptures(copy);
    expect([...read.keys()]).toEqual(['portable-5.2/en/line-cut']);
    expect(diagnostics).toEqual([]);
  });
});

test('a tree without captures has none', () => {
  expect(readCaptures(join(terminalTree, 'no-such-folder'))).toEqual({
    captures: new Map(),
    diagnostics: [],
  });
});
