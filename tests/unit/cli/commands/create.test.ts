import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import packages from '../../../../package.json' with { type: 'json' };
import { readLibrary } from '../../../../src/loader/load-library.ts';
import { runHere } from '../../../support/run-here.ts';
import { problemsIn } from '../fill-in.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'create-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const run = (...args: string[]) => runHere(['create', ...args], { env: { SITE_URL: '' } });

test.each([['en'], ['zh-Hans'], ['ja,en,zh-Hans']])(
  'in %s, it has nothing to put right',
  async (locales) => {
    const tree = join(folder, 'content');
    expect(await run(tree, '--content-only', '--locales', locales)).toMatchObject({
      status: 0,
      stderr: '',
    });
    expect(await problemsIn(tree)).toEqual([]);
    expect(readLibrary(tree).library?.site.locales).toEqual(locales.split(','));
  },
);

test('a project is three small files around its content, under the name it was given', async () => {
  const project = join(folder, 'Coffee help');
  const args = [project, '--locales', 'en,ja', '--name', 'Coffee FAQ'];
  const { stdout, stderr } = await run(...args);
  expect(stderr).toBe('');
  expect(stdout).toContain(`
To see it:
  npm pack --pack-destination "${project}"
  cd "${project}"
  npm install
  npx error-faq dev
`);
  expect(readdirSync(project).toSorted()).toEqual([
    '.gitignore',
    'astro.config.mjs',
    'content',
    'package.json',
  ]);
  expect(JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'))).toMatchObject({
    name: 'coffee-help',
    dependencies: { astro: '^7.3.0', 'error-faq': `file:error-faq-${packages.version}.tgz` },
  });
  const { library } = readLibrary(join(project, 'content'));
  expect(library?.site.name).toEqual({ en: 'Coffee FAQ', ja: 'Coffee FAQ' });
});

test('over another content it has only what is yours, and nothing to put right', async () => {
  const project = join(folder, 'shops');
  const base = 'tests/fixtures/payment-terminal';
  expect(await run(project, '--base', base, '--name', 'Shops')).toMatchObject({
    status: 0,
    stderr: '',
  });
  const content = join(project, 'content');
  expect(readdirSync(content).toSorted()).toEqual(['hosts.yaml', 'notices.yaml', 'site.yaml']);
  expect(readdirSync(project)).toContain('README.ja.md');
  expect(await problemsIn(content)).toEqual([]);
  const { library } = readLibrary(content);
  expect(library?.site).toMatchObject({
    locales: ['en', 'ja'],
    name: { en: 'Shops', ja: 'Shops' },
  });
  expect(library?.entries).toHaveLength(3);
  expect(library?.notices).toHaveLength(1);
});

test.each([
  ['src/a-site', /^A site cannot start in src\/a-site, which lies in src\//],
  ['package.json', /^package\.json is a file: choose a new folder\.\n$/],
  ['..', /^A site cannot start in \.\., which holds this project/],
])('it does not begin in %s', async (place, reason) => {
  const { status, stderr } = await run(place, '--locales', 'en');
  expect([status, stderr]).toEqual([2, expect.stringMatching(reason)]);
});

test('a folder that holds something is left alone, and so is a language nobody speaks', async () => {
  writeFileSync(join(folder, 'mine.txt'), '');
  expect((await run(folder)).stderr).toMatch(/is not empty: choose a new folder\.\n$/);
  expect((await run(join(folder, 'x'), '--locales', 'en,fr')).stderr).toMatch(
    /^The languages can be en, .+; found en, fr\.\n$/,
  );
  expect(existsSync(join(folder, 'x'))).toBe(false);
});
