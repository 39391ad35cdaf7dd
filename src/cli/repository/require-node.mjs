// Stands before every command: an old Node cannot even read what follows.
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import process from 'node:process';
import { isNewEnough, needed } from './node-version.mjs';

/** A package has no `npm start`, which brings all that is missing. */
const inRepository = existsSync(new URL('ready.mjs', import.meta.url));

if (!isNewEnough(process.version)) {
  stop(
    `This needs Node ${needed.join('.')} or newer; found ${process.version.slice(1)}.`,
    `${inRepository ? 'To install one beside the packages: npm start. Or install' : 'Install'} it from https://nodejs.org, and run the command again.`,
  );
}
if (!isInstalled('astro')) {
  stop(
    'The packages are not installed.',
    `To install them: ${inRepository ? 'npm ci. `npm start` does that by itself' : 'npm install'}.`,
  );
}

/** Whether a package is there for this program. */
function isInstalled(name) {
  try {
    createRequire(import.meta.url).resolve(`${name}/package.json`);
    return true;
  } catch {
    return false;
  }
}

/** Says what is missing and what to do about it. */
function stop(what, repair) {
  console.error(`${what}\n${repair}`);
  process.exit(2);
}
