import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { markSite } from '../../../src/tools/build/site-marker.ts';
import { buildSite, type BuildOptions } from '../../../src/tools/build-site.ts';

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
  expect(said.at(-1)).toBe('The site is built and nothing changed: nothing to do.');
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

test('without reuse every build is made', async () => {
  await build();
  await build();
  expect(page()).toBe('new 2');
});
