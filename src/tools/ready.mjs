// The first step of `npm start` and `npm test`. Nothing is installed yet, so it
// imports only what Node brings along and has to run on Node 20.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, resolve } from 'node:path';
import process from 'node:process';
import { isNewEnough, needed } from './node-version.mjs';

const stamp = 'node_modules/.error-faq-install';
const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');

if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) {
  console.log('Packages are installed: nothing to do.');
} else {
  install();
}
requireNode();

/** Installs what package-lock.json names, and remembers that lock file. */
function install() {
  console.log('Installing packages (about half a minute) …');
  const start = Date.now();
  const result = npm(['ci', '--loglevel=error']);
  if (result.status !== 0) {
    fail(
      'The packages could not be installed: npm says why above.',
      'Check the connection to the package registry. If the message speaks of files in use, delete the folder node_modules. Then run the command again.',
    );
  }
  writeFileSync(stamp, lock);
  console.log(`Packages installed in ${Math.round((Date.now() - start) / 1000)} s.`);
}

/** Runs the npm that started this script, or else the one on PATH. */
function npm(args) {
  const running = process.env.npm_execpath;
  return running && /npm-cli\.c?js$/.test(running)
    ? spawnSync(process.execPath, [running, ...args], { stdio: 'inherit' })
    : spawnSync('npm', args, { stdio: 'inherit', shell: process.platform === 'win32' });
}

/** Stops unless npm scripts find a Node that can build: the installed one, or else the machine's. */
function requireNode() {
  const path = [resolve('node_modules/.bin'), process.env.PATH].join(delimiter);
  const { stdout } = spawnSync('node', ['--version'], {
    encoding: 'utf8',
    env: { ...process.env, PATH: path },
    shell: process.platform === 'win32',
  });
  const found = (stdout ?? '').trim();
  if (isNewEnough(found)) return;
  fail(
    `The build needs Node ${needed.join('.')} or newer; found ${found.slice(1) || 'none'}.`,
    `There is no packaged Node for this system (${process.platform}, ${process.arch}). Install Node 24 from https://nodejs.org and run the command again.`,
  );
}

/** Says what went wrong and what to do about it, and ends with failure. */
function fail(what, repair) {
  console.error(`${what}\n${repair}`);
  process.exit(1);
}
