import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ProcessRecord } from '../../../../src/reader/source/process-record.ts';
import { createWorkFolder, recoverWorkFolders } from '../../../../src/cli/build/work-folder.ts';

let folder: string;
let out: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'work-'));
  out = join(folder, 'dist');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const names = () => readdirSync(folder).toSorted();
const page = () => readFileSync(join(out, 'index.html'), 'utf8');
function makeSite(path: string, text: string): void {
  mkdirSync(path, { recursive: true });
  writeFileSync(join(path, 'index.html'), text);
}
/** The number of a process that has ended. */
const { pid: dead } = spawnSync(process.execPath, ['--version']);
const HOUR = 60 * 60 * 1000;

/** What a build has left that moved the old site away and was ended. */
function leave(name: string, { silent = 0, ...owner }: ProcessRecord & { silent?: number }): void {
  makeSite(join(folder, name, 'old'), 'old');
  const state = join(folder, name, 'error-faq-build.json');
  writeFileSync(state, JSON.stringify(owner));
  const renewed = new Date(Date.now() - silent);
  utimesSync(state, renewed, renewed);
}
const owner = { pid: dead, host: hostname(), begun: Date.now() };

test('the new site replaces the old one and nothing is left behind', () => {
  makeSite(out, 'old');
  const work = createWorkFolder(out);
  makeSite(work.site, 'new');
  work.swap();
  work.remove();
  expect([page(), names()]).toEqual(['new', ['dist']]);
});

test('a first site needs no old one, nor a folder to be in', () => {
  out = join(folder, 'a/b/dist');
  const work = createWorkFolder(out);
  makeSite(work.site, 'new');
  work.swap();
  work.remove();
  expect(readdirSync(join(folder, 'a/b'))).toEqual(['dist']);
});

test('if the new site cannot be moved, the old one is put back', () => {
  makeSite(out, 'old');
  const work = createWorkFolder(out);
  expect(work.swap).toThrow('ENOENT');
  work.remove();
  expect([page(), names()]).toEqual(['old', ['dist']]);
});

test('two builds in one process have folders of their own', () => {
  const [one, other] = [createWorkFolder(out), createWorkFolder(out)];
  makeSite(one.site, 'one');
  makeSite(other.site, 'other');
  for (const work of [one, other]) work.swap();
  for (const work of [one, other]) work.remove();
  expect([page(), names()]).toEqual(['other', ['dist']]);
});

test('an old site that was moved away comes back, and what is left of the build goes', () => {
  leave('dist.next-1', owner);
  recoverWorkFolders(out);
  expect([page(), names()]).toEqual(['old', ['dist']]);
});

test('a site that is there stays, and a half-removed one never comes back', () => {
  makeSite(out, 'new');
  leave('dist.next-1', owner);
  recoverWorkFolders(out);
  expect([page(), names()]).toEqual(['new', ['dist']]);
  leave('dist.next-1/gone', owner);
  writeFileSync(join(folder, 'dist.next-1/error-faq-build.json'), JSON.stringify(owner));
  rmSync(out, { recursive: true });
  recoverWorkFolders(out);
  expect(names()).toEqual([]);
});

test.each([
  ['of a build that runs', { ...owner, pid: process.ppid }],
  [
    'of another machine that still says it works',
    { ...owner, host: 'another', begun: Date.now() - 2 * HOUR },
  ],
])('a folder %s stays', (_, owner) => {
  leave('dist.next-1', owner);
  recoverWorkFolders(out);
  expect(names()).toEqual(['dist.next-1']);
});

test.each([
  ['of another machine that has been silent', { ...owner, host: 'another', silent: HOUR / 10 }],
  [
    'whose number another process has now',
    { ...owner, pid: process.pid, begun: Date.now() - HOUR },
  ],
  ['from before the machine was started', { ...owner, pid: process.ppid, begun: 0 }],
])('a folder %s is put right', (_, owner) => {
  leave('dist.next-1', owner);
  recoverWorkFolders(out);
  expect(names()).toEqual(['dist']);
});

test('folders and files that no build has made stay, whatever their names', () => {
  makeSite(join(folder, 'dist.next-1'), 'mine');
  mkdirSync(join(folder, 'dist.next-2'));
  writeFileSync(join(folder, 'dist.next-3'), 'mine');
  leave('dist-other.next-4', owner);
  recoverWorkFolders(out);
  expect(names()).toEqual(['dist-other.next-4', 'dist.next-1', 'dist.next-2', 'dist.next-3']);
  expect(existsSync(out)).toBe(false);
});
