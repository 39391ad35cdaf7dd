import { globSync, rmSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { afterEach, expect, test } from 'vitest';
import { cacheOnDisk } from '../../../../src/reader/source/disk-cache.ts';

const name = `test-${process.pid}`;
const folder = `node_modules/.cache/error-faq-${name}`;
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('a value is there for who opens the cache later, and for its key only', () => {
  cacheOnDisk<string[]>(name, ['schemas']).set('asked', ['answer']);
  const later = cacheOnDisk<string[]>(name, ['schemas']);
  expect(later.get('asked')).toEqual(['answer']);
  expect(later.get('other')).toBeUndefined();
});

test('values of other code are gone', () => {
  cacheOnDisk<string>(name, ['schemas']).set('asked', 'old');
  expect(cacheOnDisk<string>(name, ['i18n']).get('asked')).toBeUndefined();
  expect(cacheOnDisk<string>(name, ['schemas']).get('asked')).toBeUndefined();
});

test('what cannot be read or written is not there, and stops nothing', () => {
  const cache = cacheOnDisk<string>(name, ['schemas']);
  cache.set('asked', 'answer');
  for (const file of globSync(`${folder}/*/*.json`)) writeFileSync(file, '"answ');
  expect(cache.get('asked')).toBeUndefined();
  rmSync(folder, { recursive: true });
  writeFileSync(folder, '');
  cache.set('asked', 'answer');
  expect(cache.get('asked')).toBeUndefined();
});
