import { expect, test } from 'vitest';
import { format } from 'prettier';
import { readLibrary } from '../../../../src/loader/load-library.ts';
import { libraryPage } from '../../../../src/cli/stats/report.ts';
import { markdownTable } from '../../../../src/cli/stats/markdown-table.ts';
import { terminalTree } from '../../reader/content-tree.ts';

const { library } = readLibrary(terminalTree);
const page = library ? libraryPage(library) : '';

test('the page counts messages by language, client and entry, with their proofs', () => {
  expect(page).toContain('3 entries, 8 messages');
  expect(page).toMatch(/\| paper-out +\| +2 \| +2 \| +2 \| +0 \| +0 \| +1 \| +1 \| +0 \|/);
  expect(page).toMatch(/\| no-line +\| counter +\| 1 exact +\| +\|/);
});

test('the page is formatted as Prettier formats it', async () => {
  expect(await format(page, { parser: 'markdown', printWidth: 100 })).toBe(page);
});

test('numbers stand on the right of their column', () => {
  expect(
    markdownTable(
      ['A', 'B'],
      [
        ['long', 10],
        ['x', 2],
      ],
    ),
  ).toBe('| A    |   B |\n| ---- | --: |\n| long |  10 |\n| x    |   2 |');
});
