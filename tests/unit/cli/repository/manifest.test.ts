import { expect, test } from 'vitest';
import packages from '../../../../package.json' with { type: 'json' };
import { packedManifest } from '../../../../src/cli/repository/manifest.ts';

test('a package names what a site needs, and nothing that only the repository needs', () => {
  const { name, version, bin, exports, dependencies, peerDependencies } = packages;
  const packed = packedManifest(packages);
  expect(packed).toMatchObject({ name, version, bin, exports, dependencies, peerDependencies });
  expect(packed['engines']).toEqual({ node: '>=24.0' });
  for (const own of ['private', 'scripts', 'devDependencies', 'optionalDependencies', 'overrides'])
    expect(Object.keys(packed)).not.toContain(own);
});
