// Runs before every command: an old Node cannot even parse what follows.
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import process from 'node:process';
import { isNewEnough, needed } from './node-version.mjs';

/** Whether this is the repository. A package has no `npm start`, which installs what is missing. */
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

/** Tells whether a package can be resolved from here. */
function isInstalled(name) {
  try {
    createRequire(import.meta.url).resolve(`${name}/package.json`);
    return true;
  } catch {
    return false;
  }
}

/** Prints what is missing and the repair, and exits with 2. */
function stop(what, repair) {
  console.error(`${what}\n${repair}`);
  process.exit(2);
}
