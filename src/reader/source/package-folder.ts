import { readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { dirname, join } from 'node:path';

/** Returns the folder of this program: the repository, or the package installed in another project. */
export function packageFolder(): string {
  return dirname(findPackageJSON(import.meta.url) ?? '');
}

/** Reads the `package.json` of this program. */
export function ownPackage(): { version: string; peerDependencies: { astro: string } } {
  const text = readFileSync(join(packageFolder(), 'package.json'), 'utf8');
  return JSON.parse(text) as ReturnType<typeof ownPackage>;
}
