import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import packages from '../../../../package.json' with { type: 'json' };
import { ownPackagesPage } from '../../../../src/cli/repository/packages.ts';

const lockText = readFileSync('package-lock.json', 'utf8');
interface Locked {
  version: string;
  integrity?: string;
  license?: string;
  hasInstallScript?: boolean;
}
const lock = JSON.parse(lockText) as { packages: Record<string, Locked> };
const locked = Object.entries(lock.packages).filter(([path]) => path !== '');
const { dependencies, devDependencies, optionalDependencies, overrides } = packages;
const direct: Record<string, string> = {
  ...dependencies,
  ...devDependencies,
  ...optionalDependencies,
};

test('docs/packages.md is what `npx error-faq packages` prints; with `--record` it writes it', () => {
  expect(readFileSync('docs/packages.md', 'utf8')).toBe(ownPackagesPage());
});

test('every package the project names is pinned to one version, and says what it is for', () => {
  const pinned = [...Object.entries(direct), ...Object.values(overrides).flatMap(Object.entries)];
  // One of two versions of a package has a name of its own, `npm:typescript@7.0.2`.
  for (const [name, version] of pinned)
    expect(`${name} ${version}`).toMatch(/ (?:npm:[\w@/-]+@)?\d+\.\d+\.\d+$/);
  for (const [name, version] of Object.entries(direct))
    expect(lock.packages[`node_modules/${name}`]?.version).toBe(version.replace(/^npm:.+@/, ''));
  const reasons = parse(readFileSync('docs/package-reasons.yaml', 'utf8')) as Record<
    string,
    string
  >;
  expect(Object.keys(reasons).toSorted()).toEqual(Object.keys(direct).toSorted());
  expect(readFileSync('.npmrc', 'utf8')).toContain('save-exact=true\n');
});

test('every package of the lock file has a checksum and a licence, and comes from the registry', () => {
  expect(locked.length).toBeGreaterThan(400);
  for (const [path, { version, integrity, license }] of locked) {
    expect(`${path} ${version}`).toMatch(/ \d+\.\d+\.\d+[\w.+-]*$/);
    expect(integrity, path).toMatch(/^sha512-[\w+/]{86}==$/);
    expect(license, path).toMatch(/^\(?[A-Z\d]/);
  }
  expect(lockText).not.toMatch(/"resolved"|git\+|https?:\/\/(?!.*"url")[^"]*\.tgz/);
});

test('two packages run a script when they are installed: one says thanks', () => {
  const scripts = locked.filter(([, { hasInstallScript }]) => hasInstallScript);
  expect(scripts.map(([path]) => path)).toEqual([
    'node_modules/esbuild',
    'node_modules/tesseract.js',
  ]);
});

test('docs/developers/dependencies.md says which Node each system gets', () => {
  const text = readFileSync('docs/developers/dependencies.md', 'utf8');
  const rows = [...text.matchAll(/^ *\| .+ \| `(node-[\w-]+)` +\| ([\d.]+) +\|$/gm)];
  expect(Object.fromEntries(rows.map(([, name, version]) => [name, version]))).toEqual(
    optionalDependencies,
  );
});
