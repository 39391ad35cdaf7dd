import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync } from 'node:fs';
import { rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { markSite } from '../../../../src/cli/build/site-marker.ts';
import { buildSite, type BuildOptions } from '../../../../src/cli/build/build-site.ts';
import { checksumsOf } from '../../../support/checksums.ts';

let folder: string;
let built: number;
let said: string[];
const home = process.cwd();

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'build-'));
  process.chdir(folder);
  mkdirSync('content');
  mkdirSync('dist');
  writeFileSync('content/site.yaml', 'name: Test');
  writeFileSync('dist/index.html', 'old');
  markSite('dist');
  built = 0;
  said = [];
  for (const level of ['log', 'error'] as const) {
    vi.spyOn(console, level).mockImplementation((line: string) => void said.push(line));
  }
});
afterEach(() => {
  process.chdir(home);
  rmSync(folder, { recursive: true });
  vi.restoreAllMocks();
});

/** Stands in for Astro: writes a page and ends with `code`. */
const astro = (code: number) => async (out: string) => {
  mkdirSync(out);
  writeFileSync(join(out, 'index.html'), `new ${(built += 1)}`);
  return code;
};
/** Stands in for the look at the content; what is published is recorded once in its ledger. */
const checked = (problems: number) => (content: string) => ({
  problems,
  record: () => {
    const ledger = join(content, 'ledger.yaml');
    if (existsSync(ledger)) return false;
    writeFileSync(ledger, 'pages: []');
    return true;
  },
});
const build = (options: Partial<BuildOptions> = {}) =>
  buildSite({
    content: 'content',
    out: 'dist',
    url: '',
    reuse: false,
    check: checked(0),
    astro: astro(0),
    ...options,
  });
const page = () => readFileSync('dist/index.html', 'utf8');
const upToDate = 'The site is built and nothing changed: nothing to do.';
const leftovers = () => readdirSync('.').filter((name) => name.startsWith('dist.'));

test('a finished build takes the place of the old site', async () => {
  expect(await build({ out: 'dist/' })).toBe(0);
  expect(page()).toBe('new 1');
  expect(leftovers()).toEqual([]);
});

test('problems of the content stop the build before it starts', async () => {
  expect(await build({ check: checked(3) })).toBe(1);
  expect(said).toEqual(['3 problems: nothing was built, dist/ is untouched.']);
  expect([page(), built]).toEqual(['old', 0]);
  expect(existsSync('content/ledger.yaml')).toBe(false);
});

test('a build that fails or is interrupted leaves the old site alone', async () => {
  expect(await build({ astro: astro(130) })).toBe(130);
  expect(page()).toBe('old');
  expect(leftovers()).toEqual([]);
  expect(existsSync('content/ledger.yaml')).toBe(false);
});

test('a finished build records what it has published, and says so when that is new', async () => {
  await build();
  expect(said).toContain('New addresses are recorded in content/ledger.yaml: commit it too.');
  said = [];
  await build();
  expect(said).toEqual(['The site is in dist/.']);
});

test('with reuse a second build has nothing to do', async () => {
  await build({ reuse: true });
  expect(await build({ reuse: true })).toBe(0);
  expect(said.at(-1)).toBe(upToDate);
  expect(built).toBe(1);
});

test('with reuse a changed text, address or missing site is built anew', async () => {
  await build({ reuse: true });
  writeFileSync('content/site.yaml', 'name: Other');
  await build({ reuse: true });
  await build({ reuse: true, url: 'https://example.org' });
  rmSync('dist', { recursive: true });
  await build({ reuse: true, url: 'https://example.org' });
  expect(built).toBe(4);
  expect(existsSync('dist/index.html')).toBe(true);
});

test('compressed forms are written if asked for, belong to the site, and need no other build', async () => {
  const text = 'The paper has run out. '.repeat(100);
  const long = (out: string): Promise<number> => {
    mkdirSync(out);
    writeFileSync(join(out, 'index.html'), text);
    built += 1;
    return Promise.resolve(0);
  };
  await build({ reuse: true, astro: long });
  expect(readdirSync('dist')).not.toContain('index.html.br');
  await build({ reuse: true, astro: long, compress: true });
  await build({ reuse: true, astro: long });
  expect(built).toBe(2);
  expect(readdirSync('dist')).toEqual(expect.arrayContaining(['index.html.br', 'index.html.gz']));
  expect(readFileSync('dist/.error-faq-build', 'utf8')).toContain(
    '\nindex.html.br\nindex.html.gz\n',
  );
  expect(await build()).toBe(0);
});

test('the old site can be compared with the new one before it goes', async () => {
  const compared: string[] = [];
  await build({
    compare: (site) => void compared.push(page(), readFileSync(join(site, 'index.html'), 'utf8')),
  });
  expect(compared).toEqual(['old', 'new 1']);
});

test('without reuse every build is made', async () => {
  await build();
  await build();
  expect(page()).toBe('new 2');
});

test('a folder that no build has made is refused before anything is done', async () => {
  rmSync('dist/.error-faq-build');
  const before = checksumsOf('.');
  const check = vi.fn(checked(0));
  expect(await build({ check })).toBe(2);
  expect(await build({ check, reuse: true })).toBe(2);
  expect(said).toHaveLength(2);
  expect(said[0]).toMatch(
    /^The site cannot go into dist\/: it holds index\.html, which no build has/,
  );
  expect(check).not.toHaveBeenCalled();
  expect(checksumsOf('.')).toEqual(before);
});

test('a file that comes into the old site during a build is not lost', async () => {
  const slow = async (out: string) => {
    writeFileSync('dist/photo.jpg', 'a photo');
    return astro(0)(out);
  };
  expect(await build({ astro: slow })).toBe(2);
  expect(readFileSync('dist/photo.jpg', 'utf8')).toBe('a photo');
  expect([page(), leftovers()]).toEqual(['old', []]);
});

test('with reuse, each folder is up to date by itself, however alike the names are', async () => {
  const places = ['x/y', 'x-y', 'x y', 'X-Y', 'dist'];
  for (const out of places) {
    await build({ reuse: true, out });
    expect(said.at(-1)).toBe(`The site is in ${out}/.`);
  }
  for (const out of places) {
    await build({ reuse: true, out: resolve(out) });
    expect(said.at(-1)).toBe(upToDate);
  }
});

test('with reuse, a site that was edited, emptied or exchanged is built anew', async () => {
  await build({ reuse: true, out: 'other' });
  const changes = [
    () => writeFileSync('dist/index.html', 'edited'),
    () => rmSync('dist/index.html'),
    () => {
      rmSync('dist', { recursive: true });
      cpSync('other', 'dist', { recursive: true });
    },
  ];
  for (const change of changes) {
    await build({ reuse: true });
    change();
    await build({ reuse: true });
    expect(said.at(-1)).toBe('The site is in dist/.');
  }
});

test('with reuse, what was edited while the site was built is built the next time', async () => {
  const slow = async (out: string) => {
    writeFileSync('content/site.yaml', 'name: Later');
    return astro(0)(out);
  };
  await build({ astro: slow });
  await build({ reuse: true });
  expect(page()).toBe('new 2');
});

test('with reuse, what killed builds have left goes even if there is nothing to do', async () => {
  await build({ reuse: true });
  const { pid } = spawnSync(process.execPath, ['--version']);
  const owner = { pid, host: hostname(), begun: Date.now() };
  mkdirSync('dist.next-1');
  writeFileSync('dist.next-1/error-faq-build.json', JSON.stringify(owner));
  await build({ reuse: true });
  expect([said.at(-1), leftovers()]).toEqual([upToDate, []]);
});

test('what the machine cannot do is said without a stack, and the site stays', async () => {
  const full = () => {
    throw Object.assign(new Error('write'), { code: 'ENOSPC', path: 'a.html' });
  };
  expect(await build({ astro: full })).toBe(1);
  expect(said).toEqual([
    'The disk is full, so a.html cannot be written: make room, and try again.',
    'The build did not finish: dist/ is untouched.',
  ]);
  expect([page(), leftovers()]).toEqual(['old', []]);
});

test('a site whose addresses could not be recorded says so, and is built again', async () => {
  const check = () => ({
    problems: 0,
    record: () => {
      throw Object.assign(new Error('open'), { code: 'EROFS', path: 'ledger.yaml' });
    },
  });
  expect(await build({ check })).toBe(1);
  expect(said.at(-1)).toBe(
    'The build did not finish: the site is in dist/, but not all of it is recorded.',
  );
  await build({ reuse: true });
  expect(page()).toBe('new 2');
});
