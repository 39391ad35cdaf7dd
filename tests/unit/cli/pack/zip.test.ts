import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { packZip, checkZipFile } from '../../../../src/cli/pack/zip.ts';

let folder: string;
const home = process.cwd();
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'zip-'));
  process.chdir(folder);
  for (const path of ['src', 'content', 'dist', 'letters']) mkdirSync(path);
  writeFileSync('package.json', '{}');
  writeFileSync('other.zip', 'PK\u0003\u0004 of something else');
  writeFileSync('empty.zip', '');
  symlinkSync('package.json', 'link.zip');
});
afterEach(() => {
  process.chdir(home);
  rmSync(folder, { recursive: true });
});

const refuse = (file: string) => checkZipFile(file, ['content', 'dist']);

test.each([
  ['package.json', 'it is no such copy'],
  ['other.zip', 'it is no such copy'],
  ['empty.zip', 'it is no such copy'],
  ['letters', 'which is no file'],
  ['letters/', 'which is no file'],
  ['link.zip', 'which is a link'],
  ['src/copy.zip', 'which lies in src/'],
  ['content/copy.zip', 'which lies in content/'],
  ['dist/copy.zip', 'which lies in dist/'],
  ['package.json/copy.zip', 'package.json is no folder'],
  ['.', 'which holds this project'],
])('no copy goes into %s: %s', (file, reason) => {
  expect(refuse(file)).toMatch(/^The copy cannot go into .+\.$/);
  expect(refuse(file)).toContain(reason);
});

test('a copy may go into a new file, in new folders too, and take the place of another copy', () => {
  expect(refuse('copy.zip')).toBeUndefined();
  expect(refuse('new/deep/copy.zip')).toBeUndefined();
  writeFileSync('copy.zip', packZip(new Map([['index.html', new TextEncoder().encode('a page')]])));
  expect(refuse('copy.zip')).toBeUndefined();
});
