import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

const script = resolve('src/cli/repository/ready.mjs');
const fakeNpm = `
  const { appendFileSync, mkdirSync } = require('node:fs');
  mkdirSync('node_modules/.bin', { recursive: true });
  appendFileSync('calls', process.argv.slice(2).join(' ') + '\\n');
  process.exit(Number(process.env.FAKE_NPM_STATUS ?? 0));
`;
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ready-'));
  writeFileSync(join(folder, 'package-lock.json'), '{}');
  writeFileSync(join(folder, 'npm-cli.cjs'), fakeNpm);
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function ready(env: Record<string, string> = {}, ...args: string[]) {
  const npm = join(folder, 'npm-cli.cjs');
  return spawnSync(process.execPath, [script, ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, npm_execpath: npm, ...env },
  });
}
const calls = () => readFileSync(join(folder, 'calls'), 'utf8').trim().split('\n');

test('a checkout without packages is installed from the lock file', () => {
  const run = ready();
  expect(run.status).toBe(0);
  expect(run.stdout).toContain('Installing packages (about half a minute) …');
  expect(run.stdout).toMatch(/Packages installed in \d+ s\./);
  expect(calls()).toEqual(['ci --loglevel=error']);
});

test('a second run has nothing to do', () => {
  ready();
  expect(ready().stdout).toMatch(/^Packages are installed: nothing to do\.\nNode .+\n$/);
  expect(calls()).toHaveLength(1);
});

test('what makes a site is installed without what tests it, and that when it is asked for', () => {
  ready({}, '--site');
  expect(ready({}, '--site').stdout).toContain('nothing to do');
  ready();
  expect(ready({}, '--site').stdout).toContain('nothing to do');
  expect(calls()).toEqual(['ci --omit=dev --loglevel=error', 'ci --loglevel=error']);
});

test('a changed lock file is installed anew', () => {
  ready();
  writeFileSync(join(folder, 'package-lock.json'), '{"changed":true}');
  expect(ready().status).toBe(0);
  expect(calls()).toHaveLength(2);
});

test('a failed installation is explained and tried again next time', () => {
  const run = ready({ FAKE_NPM_STATUS: '1' });
  expect(run.status).toBe(1);
  expect(run.stderr).toContain('The packages could not be installed');
  expect(run.stderr).toContain('run the command again');
  expect(ready().stdout).toContain('Installing packages');
});

test('a machine without a new enough Node is told what to install', () => {
  const run = ready({ PATH: folder });
  expect(run.status).toBe(1);
  expect(run.stderr).toContain('The build needs Node 24.0 or newer; found none, of this machine;');
  expect(run.stderr).toContain('Install Node 24');
});

/** A Node of this version among the packages. */
function packagedNode(version: string): void {
  mkdirSync(join(folder, 'node_modules/.bin'), { recursive: true });
  const node = join(folder, 'node_modules/.bin/node');
  writeFileSync(node, `#!/bin/sh\necho v${version}\n`);
  chmodSync(node, 0o755);
}

test('which Node is used is said at the start', () => {
  packagedNode('24.0.1');
  expect(ready().stdout).toMatch(/\nNode 24\.0\.1, from the packages\.\n$/);
  rmSync(join(folder, 'node_modules/.bin'), { recursive: true });
  expect(ready().stdout).toContain(
    `\nNode ${process.version.slice(1)}, of this machine; there is no packaged one for `,
  );
});

test('a Node that is too old stops it, and is named', () => {
  packagedNode('23.11.1');
  const { status, stderr } = ready();
  expect(status).toBe(1);
  expect(stderr).toContain('found 23.11.1, from the packages.');
});
