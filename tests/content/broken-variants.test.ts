import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { shownPath } from '../../src/reader/files.ts';
import { readLibrary } from '../../src/reader/read-library.ts';
import { buildSite } from '../../src/tools/build-site.ts';
import { checkContent } from '../../src/tools/check-content.ts';
import { damages } from '../support/damage.ts';
import { chance } from '../support/random.ts';

/** So many, each kind of damage alike often. */
const VARIANTS = 64;
const ways = Object.entries(damages);
const folder = mkdtempSync(join(tmpdir(), 'broken-'));
const content = join(folder, 'content');
const page = join(folder, 'dist/index.html');
let said: string[];

beforeAll(() => {
  cpSync('content', content, { recursive: true });
  mkdirSync(join(folder, 'dist'));
  writeFileSync(page, 'the last site');
});
afterAll(() => rmSync(folder, { recursive: true }));
beforeEach(() => {
  said = [];
  vi.spyOn(console, 'error').mockImplementation((line: string) => void said.push(line));
});
afterEach(() => vi.restoreAllMocks());

const build = () =>
  buildSite({
    content,
    out: join(folder, 'dist'),
    url: '',
    reuse: false,
    check: checkContent,
    astro: () => Promise.reject(new Error('The build went on.')),
  });

const files = ['faq/*/*.mdx', '*.yaml', 'captures/*/*/*.json'].map((pattern) =>
  globSync(pattern, { cwd: 'content' })
    .filter((file) => !/^(?:style|check-exceptions)\.yaml$/.test(file))
    .sort(),
);

/** Damages a file of the content by chance, until there is something wrong with it. */
function damage(seed: number): { path: string; text: string } {
  const random = chance(seed);
  const [, spoil] = ways[seed % ways.length] ?? [];
  for (;;) {
    const path = join(content, random.pick(random.pick(files)));
    const text = readFileSync(path, 'utf8');
    const broken = spoil?.(text, random) ?? text;
    if (broken === text) continue;
    writeFileSync(path, broken);
    if (readLibrary(content).problems.length > 0) return { path, text };
    writeFileSync(path, text);
  }
}

/** Whether a printed problem is whole, and at a place there is. */
function isWhole(problem: string): boolean {
  const form = /^(\S+):(\d+):(\d+) — .+; found .+; expected .+; .+$/;
  const [, file = '', line, column] = form.exec(problem) ?? [];
  const text = file && readFileSync(file, 'utf8').split('\n')[Number(line) - 1];
  return text !== undefined && Number(column) >= 1 && Number(column) <= text.length + 1;
}

/** Whether a problem is in the damaged file, or in one that refers to what was there and says so. */
const leadsTo = (path: string) => (problem: string) =>
  problem.startsWith(`${shownPath(path)}:`) || problem.includes(` of ${basename(path)}; `);

const variants = Array.from(
  { length: VARIANTS },
  (_, seed) => [seed, ways[seed % ways.length]?.[0] ?? ''] as const,
);

test.each(variants)('variant %i, %s: stops with its place, and the site stays', async (seed) => {
  const { path, text } = damage(seed);
  try {
    expect(await build()).toBe(1);
    expect(said.at(-1)).toMatch(/^\d+ problems?: nothing was built, .*dist\/ is untouched\.$/);
    expect(readFileSync(page, 'utf8')).toBe('the last site');
    const problems = said.slice(0, -1);
    expect(problems.filter((problem) => !isWhole(problem))).toEqual([]);
    expect(problems.some(leadsTo(path)), problems.slice(0, 3).join('\n')).toBe(true);
  } finally {
    writeFileSync(path, text);
  }
}, 60_000);
