import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { libraryRules } from '../../../../src/rules/urls/index.ts';
import { readTree } from '../../../../src/reader/files/read-tree.ts';
import { resolve } from '../../../../src/reader/resolve/resolve.ts';
import { badTrees, goodTree, terminalTree, withTree } from '../../reader/content-tree.ts';

const files = readdirSync(join(import.meta.dirname, '../../../../src/rules/urls')).filter(
  (name) => name !== 'index.ts',
);
const overlays = [
  'published-pages-that-are-gone',
  'redirects-with-slips',
  'replacement-that-is-retired',
];
const trees = overlays.map((name) =>
  withTree(join(badTrees, name), (folder) => readTree(folder).tree),
);
const good = [goodTree, terminalTree].map((folder) => readTree(folder).tree);

describe.each(libraryRules)('$name', (rule) => {
  test('is content with the good trees', () => {
    expect(good.flatMap((tree) => rule.check(tree, resolve(tree)))).toEqual([]);
  });

  test('objects to at least one of the bad trees', () => {
    expect(trees.flatMap((tree) => rule.check(tree, resolve(tree)))).not.toEqual([]);
  });

  test('is named as its file is', () => {
    expect(files).toContain(`${rule.name}.ts`);
  });
});

test('every rule there is a file for is in the table', () => {
  expect(libraryRules.map(({ name }) => `${name}.ts`).sort()).toEqual(files.sort());
});
