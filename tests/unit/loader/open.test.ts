import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openLibrary } from '../../../src/loader/open.ts';
import { globalCache } from '../../../src/reader/source/cache.ts';
import { importAgain } from '../../support/import-again.ts';
import { terminalTree } from '../reader/content-tree.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'open-'));
  cpSync(terminalTree, folder, { recursive: true });
  vi.stubEnv('CONTENT_DIR', folder);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

const edit = (from: string, to: string): void => {
  const file = join(folder, 'faq/paper-out/en.mdx');
  writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
};

test('a library is read once, and again only if that is requested and a file has changed', () => {
  const first = openLibrary(true);
  expect(openLibrary(true)).toBe(first);
  edit('used up', 'at its end');
  const second = openLibrary(true);
  expect(second.entries.flatMap(({ words }) => words['en']?.summary)).toContain(
    'The roll of paper for receipts is at its end.',
  );
});

test('a build reads the library once', () => {
  const first = openLibrary();
  edit('used up', 'at its end');
  expect(openLibrary()).toBe(first);
});

test('the pages, which are bundled separately, share the library with the rest of the build', async () => {
  const first = openLibrary();
  const bundled = (await importAgain(
    'src/reader/source/cache.ts',
  )) as typeof import('../../../src/reader/source/cache.ts');
  expect(bundled.globalCache).not.toBe(globalCache);
  expect(bundled.globalCache<{ content: { read: { library: unknown } } }>('content')).toMatchObject(
    {
      content: { read: { library: first } },
    },
  );
});

test('invalid content throws all diagnostics, with the position of the first, until they are repaired', () => {
  edit('category: device', 'category: gadget');
  expect(() => openLibrary(true)).toThrow(
    expect.objectContaining({
      message: expect.stringContaining('unknown category'),
      title: 'The content has a problem',
      loc: { file: join(folder, 'faq/paper-out/en.mdx'), line: 8, column: 11 },
    }),
  );
  edit('category: gadget', 'category: device');
  expect(openLibrary(true).entries).toHaveLength(3);
});
