import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { terminalTree } from '../reader/content-tree.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'open-'));
  cpSync(terminalTree, folder, { recursive: true });
  vi.stubEnv('CONTENT_DIR', folder);
  vi.resetModules();
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

const open = async () => (await import('../../../src/loader/open.ts')).openLibrary;
const edit = (from: string, to: string): void => {
  const file = join(folder, 'faq/paper-out/en.mdx');
  writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
};

test('a library is read once, and again only if that is requested and a file has changed', async () => {
  const openLibrary = await open();
  const first = openLibrary(true);
  expect(openLibrary(true)).toBe(first);
  edit('used up', 'at its end');
  const second = openLibrary(true);
  expect(second.entries.flatMap(({ words }) => words['en']?.summary)).toContain(
    'The roll of paper for receipts is at its end.',
  );
});

test('a build reads the library once', async () => {
  const openLibrary = await open();
  const first = openLibrary();
  edit('used up', 'at its end');
  expect(openLibrary()).toBe(first);
});

test('the pages, which are bundled separately, share the library with the rest of the build', async () => {
  const openLibrary = await open();
  const first = openLibrary();
  vi.resetModules();
  const ofPages = await open();
  expect(ofPages).not.toBe(openLibrary);
  expect(ofPages()).toBe(first);
});

test('invalid content throws all diagnostics, with the position of the first, until they are repaired', async () => {
  const openLibrary = await open();
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
