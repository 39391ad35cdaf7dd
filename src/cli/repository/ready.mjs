// The first step of `npm start` and `npm test`. Nothing is installed yet, so it
// imports only what Node brings along and has to run on Node 20. With `--site`, only what makes a site is
// installed, without what checks and tests it.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, resolve } from 'node:path';
import process from 'node:process';
import { isNewEnough, needed } from './node-version.mjs';

const stamp = 'node_modules/.error-faq-install';
const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');

const omitted = process.argv.includes('--site') ? ['--omit=dev'] : [];
const wanted = [lock, ...omitted].join(' ');

// Who has all packages has those of a site.
if (existsSync(stamp) && [lock, wanted].includes(readFileSync(stamp, 'utf8'))) {
  console.log('Packages are installed: nothing to do.');
} else {
  install();
}
requireNode();

/** Installs what package-lock.json names, and stores its hash. */
function install() {
  console.log('Installing packages (about half a minute) …');
  const start = Date.now();
  const result = npm(['ci', ...omitted, '--loglevel=error']);
  if (result.status !== 0) {
    fail(
      'The packages could not be installed: npm says why above.',
      'Check the connection to the package registry. If the message speaks of files in use, delete the folder node_modules. Then run the command again.',
    );
  }
  writeFileSync(stamp, wanted);
  console.log(`Packages installed in ${Math.round((Date.now() - start) / 1000)} s.`);
}

/** Runs the npm that started this script, or else the one in PATH. */
function npm(args) {
  const running = process.env.npm_execpath;
  return running && /npm-cli\.c?js$/.test(running)
    ? spawnSync(process.execPath, [running, ...args], { stdio: 'inherit' })
    : spawnSync('npm', args, { stdio: 'inherit', shell: process.platform === 'win32' });
}

/**
 * Prints which Node npm scripts run on, the packaged one or that of the machine, and stops if it is
 * too old.
 */
function requireNode() {
  const packaged = resolve('node_modules/.bin');
  const path = [packaged, process.env.PATH].join(delimiter);
  const { stdout } = spawnSync('node', ['--version'], {
    encoding: 'utf8',
    env: { ...process.env, PATH: path },
    shell: process.platform === 'win32',
  });
  const found = (stdout ?? '').trim().slice(1);
  const whose = existsSync(resolve(packaged, 'node'))
    ? 'from the packages'
    : `of this machine; there is no packaged one for ${process.platform}, ${process.arch}`;
  if (isNewEnough(found)) {
    console.log(`Node ${found}, ${whose}.`);
    return;
  }
  fail(
    `The build needs Node ${needed.join('.')} or newer; found ${found || 'none'}, ${whose}.`,
    `Install Node ${needed[0]} or newer from https://nodejs.org and run the command again.`,
  );
}

/** Prints what went wrong and the repair, and exits with 1. */
function fail(what, repair) {
  console.error(`${what}\n${repair}`);
  process.exit(1);
}
