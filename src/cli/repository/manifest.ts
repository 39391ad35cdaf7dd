import { needed } from './node-version.mjs';

/** What the repository needs for itself, and what would get in the way of those who install the package. */
const own = ['private', 'scripts', 'devDependencies', 'optionalDependencies', 'overrides'];

/** The `package.json` of the package, made of that of the repository. */
export function packedManifest(manifest: Record<string, unknown>): Record<string, unknown> {
  const rest = Object.fromEntries(Object.entries(manifest).filter(([name]) => !own.includes(name)));
  // The repository brings its Node along.
  return { ...rest, engines: { node: `>=${needed.join('.')}` } };
}
