import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { inputHash } from '../../../../src/cli/build/input-hash.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fingerprint-'));
  mkdirSync(join(folder, 'deep'));
  writeFileSync(join(folder, 'deep/a.txt'), 'a');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const take = (settings = {}) => inputHash([folder, join(folder, 'none')], settings);

test('the same files and settings give the same fingerprint', () => {
  expect(take({ x: '1' })).toBe(take({ x: '1' }));
});

test('a link counts as what it leads to', () => {
  const goal = join(tmpdir(), `goal-${process.pid}.txt`);
  writeFileSync(goal, 'one');
  symlinkSync(goal, join(folder, 'deep/link.txt'));
  const before = take();
  writeFileSync(goal, 'two');
  expect(take()).not.toBe(before);
  rmSync(goal);
});

test('a changed byte, name or setting changes the fingerprint', () => {
  const seen = new Set([take(), take({ x: '1' })]);
  writeFileSync(join(folder, 'deep/a.txt'), 'b');
  seen.add(take());
  renameSync(join(folder, 'deep/a.txt'), join(folder, 'deep/b.txt'));
  seen.add(take());
  writeFileSync(join(folder, 'deep/.hidden'), '');
  seen.add(take());
  expect(seen.size).toBe(5);
});
