// `npm pack` runs it before, and with `--restore` afterwards: it bundles the commands and the integration,
// because Node reads no TypeScript of packages, and shortens package.json. What Vite reads stays source.
import { copyFileSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { rolldown } from 'rolldown';
import { packedManifest } from './manifest.ts';

/** Where the full package.json is kept while `npm pack` runs. */
const whole = 'package.whole.json';

/** Matches imports of packages: all that is not a path. */
const packages = /^(?![./\\]|[a-z]:\\)[^\0]/i;

/** Bundles the commands and the integration into lib/. */
async function bundle(): Promise<void> {
  rmSync('lib', { recursive: true, force: true });
  const made = await rolldown({
    input: { main: 'src/cli/main.ts', index: 'src/index.ts' },
    platform: 'node',
    external: packages,
  });
  await made.write({ dir: 'lib', chunkFileNames: '[name].js' });
  await made.close();
}

/** Removes from package.json what the package does not need. */
function shorten(): void {
  copyFileSync('package.json', whole);
  const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, unknown>;
  writeFileSync('package.json', `${JSON.stringify(packedManifest(manifest), null, 2)}\n`);
}

/** Restores package.json, also after an `npm pack` that was killed. */
function restore(): void {
  if (!existsSync(whole)) return;
  copyFileSync(whole, 'package.json');
  rmSync(whole);
}

restore();
if (process.argv[2] !== '--restore') {
  await bundle();
  shorten();
}
