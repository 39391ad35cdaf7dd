import { readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { dirname, join } from 'node:path';

/** The folder of this program: the repository, or the package as another project has installed it. */
export function packageFolder(): string {
  return dirname(findPackageJSON(import.meta.url) ?? '');
}

/** What `package.json` says of this program. */
export function ownPackage(): { version: string; peerDependencies: { astro: string } } {
  const text = readFileSync(join(packageFolder(), 'package.json'), 'utf8');
  return JSON.parse(text) as ReturnType<typeof ownPackage>;
}
