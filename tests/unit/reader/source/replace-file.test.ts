import { spawnSync } from 'node:child_process';
import { chmodSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createFolder, replaceFile } from '../../../../src/reader/source/replace-file.ts';

let folder: string;
const path = (name: string) => join(folder, name);
const names = () => readdirSync(folder).toSorted();
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'replace-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Runs code with `replaceFile` and `createFolder` at hand; it is killed before or after the first rename. */
function runAndKill(code: string, before: boolean): void {
  const kill = `process.kill(process.pid, 'SIGKILL')`;
  const script = `
    import fs from 'node:fs';
    import { syncBuiltinESMExports } from 'node:module';
    const { renameSync } = fs;
    fs.renameSync = (from, to) => { ${before ? kill : `renameSync(from, to); ${kill}`} };
    syncBuiltinESMExports();
    const { createFolder, replaceFile } = await import(process.cwd() + '/src/reader/source/replace-file.ts');
    ${code}`;
  spawnSync(process.execPath, ['--input-type=module', '--eval', script]);
}

test('a file is created or replaced, with missing folders', () => {
  replaceFile(path('a/b/c.txt'), 'one');
  replaceFile(path('a/b/c.txt'), new TextEncoder().encode('two'));
  expect(readFileSync(path('a/b/c.txt'), 'utf8')).toBe('two');
  expect(readdirSync(path('a/b'))).toEqual(['c.txt']);
});

test('a link stays a link, and a file keeps its permissions', () => {
  writeFileSync(path('goal.txt'), 'one');
  chmodSync(path('goal.txt'), 0o640);
  symlinkSync(path('goal.txt'), path('link.txt'));
  replaceFile(path('link.txt'), 'two');
  expect(lstatSync(path('link.txt')).isSymbolicLink()).toBe(true);
  expect(readFileSync(path('goal.txt'), 'utf8')).toBe('two');
  if (process.platform !== 'win32') expect(statSync(path('goal.txt')).mode & 0o777).toBe(0o640);
});

test.each([
  [true, 'old'],
  [false, 'new'],
])('killed while a file is replaced (before its rename: %s), it is %s', (before, text) => {
  writeFileSync(path('a.txt'), 'old');
  runAndKill(`replaceFile(${JSON.stringify(path('a.txt'))}, 'new')`, before);
  expect(readFileSync(path('a.txt'), 'utf8')).toBe(text);
  replaceFile(path('b.txt'), '');
  expect(names()).toEqual(['a.txt', 'b.txt']);
});

test('files of a running process and files with a similar name are kept', () => {
  const own = `.error-faq-unfinished-${process.ppid}`;
  writeFileSync(path(own), 'half');
  writeFileSync(path('.error-faq-unfinished'), '');
  replaceFile(path('a.txt'), '');
  expect(names()).toEqual(['.error-faq-unfinished', own, 'a.txt']);
  utimesSync(path(own), 0, 0);
  replaceFile(path('a.txt'), '');
  expect(names()).toEqual(['.error-faq-unfinished', 'a.txt']);
});

test('a failed write leaves no temporary file', () => {
  mkdirSync(path('a.txt/full'), { recursive: true });
  expect(() => {
    replaceFile(path('a.txt'), '');
  }).toThrow();
  expect(names()).toEqual(['a.txt']);
});

test('a folder is created with all its files or not at all', () => {
  const files: [string, string][] = [
    ['a.txt', 'a'],
    ['deep/b.txt', 'b'],
  ];
  const code = `createFolder(${JSON.stringify(path('new'))}, ${JSON.stringify(files)})`;
  runAndKill(code, true);
  expect(names().filter((name) => !name.startsWith('.'))).toEqual([]);
  mkdirSync(path('new'));
  createFolder(path('new'), files);
  expect([names(), readdirSync(path('new'))]).toEqual([['new'], ['a.txt', 'deep']]);
  expect(() => {
    createFolder(path('new'), [['c.txt', 'c']]);
  }).toThrow('ENOTEMPTY');
  expect([names(), readdirSync(path('new'))]).toEqual([['new'], ['a.txt', 'deep']]);
});
