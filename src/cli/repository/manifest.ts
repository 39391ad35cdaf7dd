import { needed } from './node-version.mjs';

/**
 * The fields of `package.json` that only the repository needs, or that would disturb an
 * installation.
 */
const own = ['private', 'scripts', 'devDependencies', 'optionalDependencies', 'overrides'];

/** Returns the `package.json` of the package, made from that of the repository. */
export function packedManifest(manifest: Record<string, unknown>): Record<string, unknown> {
  const rest = Object.fromEntries(Object.entries(manifest).filter(([name]) => !own.includes(name)));
  // The repository installs its own Node; a package cannot.
  return { ...rest, engines: { node: `>=${needed.join('.')}` } };
}
