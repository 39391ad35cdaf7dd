import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { baseContent } from '../../../../src/cli/scaffold/base-content.ts';

const folder = mkdtempSync(join(tmpdir(), 'base-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
const project = join(folder, 'site');
const base = (pack: string) => baseContent(pack, join(project, 'content'), project);

test('a folder is named by its path from the content above, and says its languages', () => {
  mkdirSync(join(folder, 'below'));
  writeFileSync(join(folder, 'below/site.yaml'), 'locales: [ja, en]\n');
  expect(base(join(folder, 'below'))).toEqual({
    base: '../../below',
    locales: ['ja', 'en'],
    dependencies: {},
  });
});

test('a packed package says its name and languages, and is installed from where it lies', () => {
  mkdirSync(join(folder, 'package/content'), { recursive: true });
  writeFileSync(join(folder, 'package/package.json'), '{ "name": "@station/terminals" }');
  // Longer than a block of the archive.
  const site = `${'# comment\n'.repeat(100)}locales: [en]\n`;
  writeFileSync(join(folder, 'package/content/site.yaml'), site);
  const pack = join(folder, 'terminals-1.0.0.tgz');
  execFileSync('tar', ['-czf', pack, '-C', folder, 'package']);
  expect(base(pack)).toEqual({
    base: '@station/terminals',
    locales: ['en'],
    dependencies: { '@station/terminals': 'file:../terminals-1.0.0.tgz' },
  });
});

test('a name is that of a package, with its version if there is one; anything else is refused', () => {
  expect(base('@station/terminals@^1.4.0')).toEqual({
    base: '@station/terminals',
    dependencies: { '@station/terminals': '^1.4.0' },
  });
  expect(base('terminals').dependencies).toEqual({ terminals: '*' });
  expect(() => base('../nothing here')).toThrow(/is no content to add to/);
  execFileSync('tar', ['-czf', join(folder, 'x.tgz'), '-C', folder, 'below']);
  expect(() => base(join(folder, 'x.tgz'))).toThrow(/has no content\/site\.yaml/);
});
