import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { commitDates } from '../../../src/loader/git-dates.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'git-dates-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function git(cwd: string, day: string, ...args: string[]): void {
  const when = `${day}T12:00:00+09:00`;
  const who = { NAME: 'Test', EMAIL: 'test@example.org' };
  const roles = ['AUTHOR', 'COMMITTER'].flatMap((role) => [
    [`GIT_${role}_NAME`, who.NAME],
    [`GIT_${role}_EMAIL`, who.EMAIL],
    [`GIT_${role}_DATE`, when],
  ]);
  execFileSync('git', args, {
    cwd,
    stdio: 'pipe',
    env: { ...process.env, ...(Object.fromEntries(roles) as Record<string, string>) },
  });
}

function write(file: string, text: string): void {
  const path = join(folder, 'site/content/faq', file);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, text);
}

function commit(day: string): void {
  const site = join(folder, 'site');
  git(site, day, 'add', '.');
  git(site, day, 'commit', '--quiet', '--message', day);
}

/** A site whose entries were changed on different days. */
function makeSite(): void {
  write('kettle/en.mdx', 'one');
  write('steam/日本 語.mdx', 'one');
  git(join(folder, 'site'), '2026-01-02', 'init', '--quiet');
  commit('2026-01-02');
  write('kettle/en.mdx', 'two');
  commit('2026-03-04');
  writeFileSync(join(folder, 'site/other.txt'), 'beside the content');
  commit('2026-05-06');
}

test('an entry has the date of the last commit that touched its folder, in UTC', () => {
  makeSite();
  expect(Object.fromEntries(commitDates(join(folder, 'site/content')))).toEqual({
    kettle: '2026-03-04T03:00:00Z',
    steam: '2026-01-02T03:00:00Z',
  });
});

test('a shallow clone has no dates, because its history is cut off', () => {
  makeSite();
  const address = `file://${join(folder, 'site')}`;
  git(folder, '2026-07-08', 'clone', '--quiet', '--depth', '1', address, 'copy');
  expect(commitDates(join(folder, 'copy/content')).size).toBe(0);
});

test('a folder without history and a missing folder have no dates', () => {
  write('kettle/en.mdx', 'one');
  expect(commitDates(join(folder, 'site/content')).size).toBe(0);
  expect(commitDates(join(folder, 'missing')).size).toBe(0);
});
