// Stands before every command (`node --import`): an old Node cannot even read what follows.
import { existsSync } from 'node:fs';
import process from 'node:process';
import { isNewEnough, needed } from './node-version.mjs';

if (!isNewEnough(process.version)) {
  stop(
    `This needs Node ${needed.join('.')} or newer; found ${process.version.slice(1)}.`,
    'To install one beside the packages: npm start. Or install it from https://nodejs.org, and run the command again.',
  );
}
if (!existsSync('node_modules/astro/package.json')) {
  stop(
    'The packages are not installed.',
    'To install them: npm ci. `npm start` does that by itself.',
  );
}

/** Says what is missing and what to do about it. */
function stop(what, repair) {
  console.error(`${what}\n${repair}`);
  process.exit(2);
}
