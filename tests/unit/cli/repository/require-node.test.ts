import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import packages from '../../../../package.json' with { type: 'json' };
import { isNewEnough } from '../../../../src/cli/repository/node-version.mjs';

const rooms = 'src/cli/repository';

/**
 * Runs a line of code behind the guard, as if Node were of this version, in a folder where no packages
 * are, and nothing of the repository but the files named.
 */
function behindGuard(version: string, files = ['ready.mjs']) {
  const folder = mkdtempSync(join(tmpdir(), 'guard-'));
  for (const file of ['require-node.mjs', 'node-version.mjs', ...files])
    copyFileSync(join(rooms, file), join(folder, file));
  const guard = pathToFileURL(join(folder, 'require-node.mjs')).href;
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

test('in a package, neither is what only the repository has', () => {
  expect(behindGuard('v20.20.2', []).stderr).toMatch(/\nInstall it from https:\/\/nodejs\.org/);
  expect(behindGuard(process.version, []).stderr).toMatch(/\nTo install them: npm install\.\n$/);
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
  const inside = ['test', 'start', 'postinstall', 'prepack', 'postpack'];
  const scripts = Object.entries(packages.scripts).filter(
    ([name, line]) => /^node /.test(line) && !inside.includes(name),
  );
  expect(scripts.length).toBeGreaterThan(8);
  const behind =
    /^node (?:--import \.\/src\/cli\/repository\/require-node\.mjs \S+\.ts|src\/cli\/error-faq\.mjs [a-z]+)$/;
  for (const [, line] of scripts) expect(line).toMatch(behind);
  expect(readFileSync('src/cli/error-faq.mjs', 'utf8')).toMatch(
    /^(?:[#/].*\n)*import '\.\/repository\/require-node\.mjs';\n/,
  );
});
