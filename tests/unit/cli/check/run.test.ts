import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatDiagnostic } from '../../../../src/reader/source/diagnostic.ts';
import { checkFolder } from '../../../../src/cli/check/run.ts';
import { checkRules } from '../../../../src/rules/editorial/index.ts';
import { terminalTree, whileTree } from '../../reader/content-tree.ts';

const checked = join(import.meta.dirname, '../../../fixtures/checked');
const ruleFiles = join(import.meta.dirname, '../../../../src/rules/editorial');
const today = '2026-11-24';

/** What is found in the good tree with some of its files replaced: the rule, then its problems. */
const linesOf = (overlay?: string): Promise<string[]> =>
  whileTree(
    overlay,
    async (folder, plain) =>
      (await checkFolder(folder, today)).flatMap(({ name, findings }) => [
        name,
        ...findings.map((finding) => plain(`  ${formatDiagnostic(finding)}`)),
      ]),
    terminalTree,
  );

describe('what the content should not say is reported, and nothing else', () => {
  test.each(readdirSync(checked))('%s', async (name) => {
    const expected = readFileSync(join(checked, name, 'expected.txt'), 'utf8');
    expect(expected).not.toBe('');
    expect((await linesOf(join(checked, name))).join('\n')).toBe(expected.trimEnd());
  });

  test('a good tree has nothing to put right', async () => {
    expect(await linesOf()).toEqual([]);
  });
});

describe('every rule', async () => {
  const trees = readdirSync(checked).map((name) => linesOf(join(checked, name)));
  const found = (await Promise.all(trees)).flat();

  test.each(checkRules)('$name objects to at least one of the trees', ({ name }) => {
    expect(found).toContain(name);
  });

  test('is in the table and named as its file is', () => {
    const files = readdirSync(ruleFiles)
      .filter((name) => name !== 'index.ts')
      .sort();
    expect(checkRules.map(({ name }) => `${name}.ts`).sort()).toEqual(files);
  });
});
