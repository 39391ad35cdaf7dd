import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { changedAddresses } from '../../../../src/cli/build/changed-addresses.ts';
import { markSite } from '../../../../src/cli/build/site-marker.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'changed-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Writes a site of these files. */
function site(name: string, files: Record<string, string>): string {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, name, path, '..'), { recursive: true });
    writeFileSync(join(folder, name, path), text);
  }
  markSite(join(folder, name));
  return join(folder, name);
}

test('what is changed, new or gone is listed, and nothing else', () => {
  const old = site('old', {
    'index.html': 'home',
    'faq/a/index.html': 'one',
    'faq/b/index.html': 'two',
    'faq/b/index.html.br': 'two, short',
    'code/E 40/index.html': 'gone',
    'api/index.json': '{}',
    _headers: 'old',
  });
  const made = site('made', {
    'index.html': 'home',
    'faq/a/index.html': 'uno',
    'faq/a/index.html.gz': 'uno, short',
    'faq/b/index.html': 'two',
    'api/index.json': '{ }',
    '404.html': 'no',
    _headers: 'new',
  });
  expect(changedAddresses(old, made, 'https://help.example/faqs/')).toEqual([
    'https://help.example/faqs/404.html',
    'https://help.example/faqs/api/index.json',
    'https://help.example/faqs/code/E%2040/',
    'https://help.example/faqs/faq/a/',
  ]);
});

test('an address without a slash at its end is that of a folder all the same', () => {
  const made = site('made', { 'index.html': 'home', 'faq/index.html': 'all' });
  expect(changedAddresses(join(folder, 'none'), made, 'https://help.example/faqs')).toEqual([
    'https://help.example/faqs/',
    'https://help.example/faqs/faq/',
  ]);
});
