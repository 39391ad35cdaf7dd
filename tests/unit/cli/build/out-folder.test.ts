import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkOutFolder } from '../../../../src/cli/build/out-folder.ts';
import { markSite } from '../../../../src/cli/build/site-marker.ts';
import { checksumsOf } from '../../../support/checksums.ts';

let folder: string;
const home = process.cwd();

/** Everything a place can be: `project/` is where the build runs, its content lies beside it. */
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'out-')));
  const files = {
    'project/src/a.ts': '',
    'project/public/robots.txt': '',
    'project/docs/a.md': '',
    'project/tests/a.ts': '',
    'project/.git/HEAD': '',
    'project/node_modules/astro/package.json': '',
    'project/package.json': '',
    'content/faq/a.mdx': '',
    'home/photo.jpg': 'a photo',
    'built/index.html': '',
    'older/index.html': '',
    'older/search-index/a.json': '',
    'older/api/a.json': '',
    'cloned/index.html': '',
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  mkdirSync(join(folder, 'empty'));
  markSite(join(folder, 'built'));
  markSite(join(folder, 'cloned'));
  mkdirSync(join(folder, 'cloned/.git'));
  symlinkSync(join(folder, 'home'), join(folder, 'link'));
  symlinkSync(join(folder, 'nowhere'), join(folder, 'dangling'));
  symlinkSync(join(folder, 'project/src'), join(folder, 'way-in'));
  process.chdir(join(folder, 'project'));
});
afterEach(() => {
  process.chdir(home);
  rmSync(folder, { recursive: true });
});

const refuse = (out: string) => checkOutFolder(out, '../content');

test.each([
  ['.', 'holds this project'],
  ['..', 'holds this project'],
  ['/', 'holds this project'],
  ['src', 'the project is made of'],
  ['src/deep/new', 'lies in src/'],
  ['./docs/../public/site', 'lies in public/'],
  ['docs', 'the project is made of'],
  ['tests/site', 'lies in tests/'],
  ['.git', 'belongs to Git'],
  ['.git/site', 'belongs to Git'],
  ['../cloned/.git/new', 'belongs to Git'],
  ['node_modules', 'the project is made of'],
  ['node_modules/site', 'lies in node_modules/'],
  ['node_modules/.cache', 'lies in node_modules/'],
  ['package.json', 'is a file'],
  ['package.json/site', 'package.json is no folder'],
  ['../content', 'the project is made of'],
  ['../content/faq/site', 'lies in ../content/'],
  ['../home', 'it holds photo.jpg, which no build has made'],
  ['../home/photo.jpg', 'is a file'],
  ['../link', 'is a link'],
  ['../link/', 'is a link'],
  ['../dangling', 'is a link'],
  ['../dangling/site', '../dangling is no folder'],
  ['../way-in/site', 'lies in src/'],
  ['../cloned', 'is a repository of its own'],
  ['../older', "rm -r '../older'"],
])('no site goes into %s: %s', (out, reason) => {
  const before = checksumsOf(folder);
  expect(refuse(out)).toContain(reason);
  expect(refuse(out)).toMatch(/^The site cannot go into \S.*\.$/);
  expect(checksumsOf(folder)).toEqual(before);
});

test.each([
  'dist',
  '../new/deep/site',
  '../empty',
  '../built',
  '../built/',
  '../link/site',
  'node_modules/.cache/site',
  '.gitignore-is-no-git',
])('a site may go into %s', (out) => {
  expect(refuse(out)).toBeUndefined();
});

test('a folder that holds the content is refused, be it a built site', () => {
  markSite(join(folder, 'content'));
  expect(checkOutFolder('../content', '../content/faq')).toContain('which holds ../content/faq/');
});

test('a built site is replaced with what file managers put there, and not with files of a person', () => {
  writeFileSync(join(folder, 'built/.DS_Store'), '');
  expect(refuse('../built')).toBeUndefined();
  writeFileSync(join(folder, 'built/verified.html'), '');
  writeFileSync(join(folder, 'built/CNAME'), '');
  expect(refuse('../built')).toBe(
    'The site cannot go into ../built/: it holds CNAME and 1 more, which no build has made. Move that away, or into public/ if it belongs to the site.',
  );
});

test('a file of a person is found however deep in a built site it lies', () => {
  mkdirSync(join(folder, 'built/faq/mine'), { recursive: true });
  expect(refuse('../built')).toBeUndefined();
  writeFileSync(join(folder, 'built/faq/mine/thesis.txt'), 'mine');
  expect(refuse('../built')).toContain('it holds faq/mine/thesis.txt, which no build has made');
});

test('nothing is made inside a built site, which the next build would take away', () => {
  expect(refuse('../built/inside/site')).toContain('lies in a built site');
});

test.runIf(existsSync('/dev/shm'))('no folder takes the place of a disk', () => {
  expect(refuse('/dev/shm')).toContain('another disk begins there');
});

test('a file of the same name as the marker makes no site of a folder', () => {
  writeFileSync(join(folder, 'home/.error-faq-build'), 'mine');
  expect(refuse('../home')).toContain('no build has made');
});

test('where letter case makes no difference, an input is known in any', () => {
  // A second name of the same folder, as such a file system gives one.
  symlinkSync(join(folder, 'project/src'), join(folder, 'project/SRC'));
  expect(refuse('SRC/site')).toContain('lies in src/');
});
