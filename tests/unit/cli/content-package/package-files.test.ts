import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import packages from '../../../../package.json' with { type: 'json' };
import { packageFiles } from '../../../../src/cli/content-package/package-files.ts';
import { readLibrary } from '../../../../src/loader/load-library.ts';
import { terminalTree } from '../../reader/content-tree.ts';

test('a package of content has the content as it is, and says which program it is for', () => {
  const { library } = readLibrary(terminalTree);
  if (!library) throw new Error('The content has problems.');
  const files = new Map(
    packageFiles(terminalTree, { name: '@shop/terminals', version: '1.4.0', site: library.site }),
  );
  expect(JSON.parse(String(files.get('package.json')))).toEqual({
    name: '@shop/terminals',
    version: '1.4.0',
    description: library.site.description['en'],
    license: 'CC-BY-4.0',
    files: ['content'],
    peerDependencies: { 'error-faq': `>=${packages.version}` },
  });
  expect(String(files.get('README.md'))).toContain("base: '@shop/terminals'");
  for (const path of ['site.yaml', 'ledger.yaml', 'faq/paper-out/ja.mdx'])
    expect(files.get(`content/${path}`)).toEqual(readFileSync(join(terminalTree, path)));
});
