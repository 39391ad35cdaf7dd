import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readTree } from '../../../../src/reader/files/read-tree.ts';
import { rules } from '../../../../src/rules/content/index.ts';
import { badTrees, goodTree, terminalTree, withTree } from '../../reader/content-tree.ts';

const overlays = readdirSync(badTrees).map((name) => join(badTrees, name));
const trees = overlays.map((overlay) => withTree(overlay, (folder) => readTree(folder).tree));
const good = [goodTree, terminalTree].map((folder) => readTree(folder).tree);

describe.each(rules)('$name', (rule) => {
  test('is content with the good trees', () => {
    expect(good.flatMap((tree) => rule.check(tree))).toEqual([]);
  });

  test('objects to at least one of the bad trees', () => {
    expect(trees.flatMap((tree) => rule.check(tree))).not.toEqual([]);
  });

  test('is named as its file is', () => {
    const files = readdirSync(join(import.meta.dirname, '../../../../src/rules/content')).filter(
      (name) => name !== 'index.ts',
    );
    expect(files).toContain(`${rule.name}.ts`);
  });
});

test('every rule there is a file for is in the table', () => {
  const files = readdirSync(join(import.meta.dirname, '../../../../src/rules/content')).filter(
      (name) => name !== 'index.ts',
    );
  expect(rules.map(({ name }) => `${name}.ts`).sort()).toEqual(files.sort());
});
