import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { readLibrary } from '../../src/loader/load-library.ts';
import { markSite } from '../../src/cli/build/site-marker.ts';
import { buildSite } from '../../src/cli/build/build-site.ts';
import { checkContent } from '../../src/cli/build/check-content.ts';
import { damages } from '../support/damage/damages.ts';
import { copyTree, findIncomplete, leadsTo, type TreeCopy } from '../support/damage/tree-copy.ts';

// On the small content, once for each kind of damage. `npm run stress -- damage` does more of it, to the
// real content, and builds what the check lets pass.
let tree: TreeCopy;
let page: string;
let said: string[];

beforeAll(() => {
  tree = copyTree('tests/fixtures/payment-terminal');
  page = join(tree.content, '../dist/index.html');
  mkdirSync(join(page, '..'));
  writeFileSync(page, 'the last site');
  markSite(join(page, '..'));
});
afterAll(() => tree.remove());
beforeEach(() => {
  said = [];
  vi.spyOn(console, 'error').mockImplementation((line: string) => void said.push(line));
});
afterEach(() => vi.restoreAllMocks());

const build = () =>
  buildSite({
    content: tree.content,
    out: join(page, '..'),
    url: '',
    reuse: false,
    check: checkContent,
    astro: () => Promise.reject(new Error('The build went on.')),
  });

test('there are at least sixty kinds of damage', () => {
  expect(Object.keys(damages).length).toBeGreaterThanOrEqual(60);
});

test.each(Object.keys(damages).map((kind, seed) => [kind, seed] as const))(
  '%s: it is told with its place, and the site stays',
  async (kind, seed) => {
    const paths = tree.spoil(kind, seed);
    expect(paths).toBeDefined();
    try {
      const { diagnostics } = readLibrary(tree.content);
      expect(findIncomplete(diagnostics)).toEqual([]);
      if (diagnostics.length === 0) return;
      expect(diagnostics.some((diagnostic) => leadsTo(diagnostic, tree.content, paths ?? []))).toBe(
        true,
      );
      expect(await build()).toBe(1);
      expect(said.at(-1)).toMatch(/^\d+ problems?: nothing was built, .*dist\/ is untouched\.$/);
      expect(readFileSync(page, 'utf8')).toBe('the last site');
    } finally {
      tree.mend(paths ?? []);
    }
  },
);

test('mended, it is sound again', () => {
  expect(existsSync(join(tree.content, 'site.yaml'))).toBe(true);
  expect(readLibrary(tree.content).diagnostics).toEqual([]);
  rmSync(page);
});
