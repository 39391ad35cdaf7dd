import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { swapFolder } from '../../../src/tools/swap-folder.ts';

let folder: string;
const path = (name: string) => join(folder, name);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'swap-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('the new folder replaces the old one and nothing is left behind', () => {
  for (const name of ['next', 'site']) {
    mkdirSync(path(name));
    writeFileSync(path(`${name}/${name}.html`), '');
  }
  swapFolder(path('next'), path('site'));
  expect(readdirSync(folder)).toEqual(['site']);
  expect(readdirSync(path('site'))).toEqual(['next.html']);
});

test('a first site needs no old one', () => {
  mkdirSync(path('next'));
  swapFolder(path('next'), path('site'));
  expect(existsSync(path('site'))).toBe(true);
});

test('if the new folder cannot be moved, the old one is put back', () => {
  mkdirSync(path('site'));
  expect(() => swapFolder(path('missing'), path('site'))).toThrow();
  expect(readdirSync(folder)).toEqual(['site']);
});
