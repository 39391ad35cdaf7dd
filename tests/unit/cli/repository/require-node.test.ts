import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import packages from '../../../../package.json' with { type: 'json' };
import { isNewEnough } from '../../../../src/cli/repository/node-version.mjs';

const guard = pathToFileURL(resolve('src/cli/repository/require-node.mjs')).href;

/** Runs a line of code behind the guard in an empty folder, as if Node were of this version. */
function behindGuard(version: string) {
  const folder = mkdtempSync(join(tmpdir(), 'guard-'));
  const old = join(folder, 'old.mjs');
  writeFileSync(old, `Object.defineProperty(process, 'version', { value: '${version}' });`);
  const args = ['--import', pathToFileURL(old).href, '--import', guard, '-e', 'console.log("ran")'];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: folder,
    encoding: 'utf8',
  });
  rmSync(folder, { recursive: true });
  return { status, stdout, stderr };
}

test('an old Node is told what is missing, before it fails to read what follows', () => {
  expect(behindGuard('v20.20.2')).toEqual({
    status: 2,
    stdout: '',
    stderr: expect.stringMatching(
      /^This needs Node 24\.0 or newer; found 20\.20\.2\.\n.*npm start/,
    ),
  });
});

test('without packages, it is said how to install them', () => {
  expect(behindGuard(process.version)).toMatchObject({
    status: 2,
    stderr: expect.stringMatching(/^The packages are not installed\.\n.*npm ci/),
  });
});

test.each([
  ['v24.0.0', true],
  ['v26.10.0', true],
  ['v23.11.1', false],
  ['v9.99.9', false],
  ['', false],
])('%s is new enough: %s', (version, enough) => {
  expect(isNewEnough(version)).toBe(enough);
});

test('every script that runs TypeScript stands behind it, but for what such a script starts', () => {
  const inside = ['test', 'start', 'capture:ready', 'test:browser'];
  const scripts = Object.entries(packages.scripts).filter(
    ([name, line]) => /\bnode .*\.ts/.test(line) && !inside.includes(name),
  );
  expect(scripts.length).toBeGreaterThan(15);
  for (const [, line] of scripts)
    expect(line).toMatch(/^node --import \.\/src\/cli\/repository\/require-node\.mjs \S+\.ts$/);
});
