import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { checkContent } from '../../../../src/cli/build/check-content.ts';
import { checkedTrees, terminalTree, whileTree } from '../../reader/content-tree.ts';

let printed: string[];
beforeEach(() => {
  printed = [];
  vi.spyOn(console, 'error').mockImplementation((line: string) => void printed.push(line));
});
afterEach(() => {
  vi.restoreAllMocks();
});

const unfound = join(checkedTrees, 'messages-that-are-not-found');

test('a build stops where the search does not find a message, a code or a title', async () => {
  const problems = await whileTree(
    unfound,
    async (folder) => (await checkContent(folder)).problems,
    terminalTree,
  );
  expect(problems).toBe(2);
  expect(printed.join('\n')).toContain('message is not found by its own text');
  expect(printed.join('\n')).toContain('[messages-are-found]');
});

test('what is listed as right all the same does not stop it', async () => {
  const exception = `- { rule: messages-are-found, file: faq/paper-out/en.mdx, text: "- id: portable-5", why: "A test." }`;
  const problems = await whileTree(
    unfound,
    async (folder) => {
      writeFileSync(join(folder, 'check-exceptions.yaml'), exception);
      return (await checkContent(folder)).problems;
    },
    terminalTree,
  );
  expect([problems, printed]).toEqual([0, []]);
});

test('that all was found before says nothing of messages that have changed since', async () => {
  const problemsOf = (overlay: string | undefined): Promise<number> =>
    whileTree(overlay, async (folder) => (await checkContent(folder)).problems, terminalTree);
  expect(await problemsOf(undefined)).toBe(0);
  expect(await problemsOf(undefined)).toBe(0);
  expect(await problemsOf(unfound)).toBe(2);
});
