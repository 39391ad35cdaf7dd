import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { copyForDisk } from '../../../../src/cli/pack/copy-for-disk.ts';

test('the box for other sites is left out, but not an entry of that name', async () => {
  const out = mkdtempSync(join(tmpdir(), 'copy-'));
  onTestFinished(() => rmSync(out, { recursive: true }));
  const page = '<link rel="canonical" href="https://help.example/">';
  const files = [
    'embed/error-faq.js',
    'embed/index.html',
    'en/embed/index.html',
    'en/faq/embed/index.html',
    'en/search-index/index.json',
    'faq/embed/index.html',
    'index.html',
    'search-index/index.json',
  ];
  for (const file of files) {
    mkdirSync(dirname(join(out, file)), { recursive: true });
    writeFileSync(join(out, file), file.endsWith('.json') ? '{}' : page);
  }
  expect([...(await copyForDisk(out)).keys()]).toEqual([
    'en/faq/embed/index.html',
    'en/search-index/index.js',
    'faq/embed/index.html',
    'index.html',
    'search-index/index.js',
  ]);
});
