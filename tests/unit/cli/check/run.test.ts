import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatDiagnostic } from '../../../../src/reader/source/diagnostic.ts';
import { checkFolder } from '../../../../src/cli/check/run.ts';
import { checkedTrees, terminalTree, whileTree } from '../../reader/content-tree.ts';

const today = '2026-11-24';

/** What is found in the good tree with some of its files replaced, in the order of the rules. */
const linesOf = (overlay?: string): Promise<string[]> =>
  whileTree(
    overlay,
    async (folder, plain) =>
      (await checkFolder(folder, today)).flatMap(({ findings }) =>
        findings.map((finding) => plain(formatDiagnostic(finding))),
      ),
    terminalTree,
  );

// `npm run test:unit -- check/run --update` writes what is expected anew; read it then.
describe('what the content should not say is reported, and nothing else', () => {
  test.each(readdirSync(checkedTrees))('%s', async (name) => {
    const lines = await linesOf(join(checkedTrees, name));
    expect(lines).not.toEqual([]);
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(
      join(checkedTrees, name, 'expected.txt'),
    );
  });

  test('an exception may name a rule as it was called before', async () => {
    await whileTree(
      join(checkedTrees, 'exceptions'),
      async (folder) => {
        const former = await checkFolder(folder, today);
        const file = join(folder, 'check-exceptions.yaml');
        const text = readFileSync(file, 'utf8');
        expect(text).toContain('rule: facts-carry-a-source');
        writeFileSync(file, text.replaceAll('facts-carry-a-source', 'facts-have-a-source'));
        expect(await checkFolder(folder, today)).toEqual(former);
      },
      terminalTree,
    );
  });

  test('a good tree has nothing to put right', async () => {
    expect(await linesOf()).toEqual([]);
  });
});
