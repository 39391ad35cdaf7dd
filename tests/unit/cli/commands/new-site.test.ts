import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readLibrary } from '../../../../src/loader/load-library.ts';
import { problemsIn } from '../fill-in.ts';

// Each command is a process of its own, and one of them builds a site.
vi.setConfig({ testTimeout: 300_000 });

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'new-site-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const run = (command: string, args: string[], env = {}) =>
  spawnSync(process.execPath, [`src/cli/commands/${command}.ts`, ...args], {
    encoding: 'utf8',
    env: { ...process.env, SITE_URL: '', ...env },
  });

test.each([['en'], ['zh-Hans'], ['ja,en,zh-Hans']])(
  'in %s, it has nothing to put right',
  async (locales) => {
    const tree = join(folder, 'content');
    expect(run('new-site', [tree, '--locales', locales])).toMatchObject({ status: 0, stderr: '' });
    expect(await problemsIn(tree)).toEqual([]);
    expect(readLibrary(tree).library?.site.locales).toEqual(locales.split(','));
  },
);

test('it builds, under the name it was given', () => {
  const [tree, out] = [join(folder, 'content'), join(folder, 'dist')];
  run('new-site', [tree, '--locales', 'en,ja', '--name', 'Coffee FAQ']);
  const { status, stderr } = run('build', [], { CONTENT_DIR: tree, OUT_DIR: out });
  expect(stderr).toBe('');
  expect(status).toBe(0);
  expect(readLibrary(tree).library?.site.name).toEqual({ en: 'Coffee FAQ', ja: 'Coffee FAQ' });
  for (const page of ['index.html', 'faq/lid-open/index.html', 'ja/faq/lid-open/index.html'])
    expect(existsSync(join(out, page))).toBe(true);
});

test.each([
  ['src/a-site', /^A site cannot start in src\/a-site, which lies in src\//],
  ['package.json', /^package\.json is a file: choose a new folder\.\n$/],
  ['..', /^A site cannot start in \.\., which holds this project/],
])('it does not begin in %s', (place, reason) => {
  const { status, stderr } = run('new-site', [place, '--locales', 'en']);
  expect([status, stderr]).toEqual([2, expect.stringMatching(reason)]);
});

test('a folder that holds something is left alone, and so is a language nobody speaks', () => {
  writeFileSync(join(folder, 'mine.txt'), '');
  expect(run('new-site', [folder]).stderr).toMatch(/is not empty: choose a new folder\.\n$/);
  expect(run('new-site', [join(folder, 'x'), '--locales', 'en,fr']).stderr).toMatch(
    /^The languages can be en, .+; found en, fr\.\n$/,
  );
  expect(existsSync(join(folder, 'x'))).toBe(false);
});
