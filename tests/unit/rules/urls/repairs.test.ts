import { appendFileSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { redirectPagesOf } from '../../../../src/domain/urls/redirect-pages.ts';
import type { Library } from '../../../../src/domain/library/types.ts';
import { formatDiagnostic } from '../../../../src/reader/source/diagnostic.ts';
import { readLibrary } from '../../../../src/loader/load-library.ts';
import { recordPublished } from '../../../../src/cli/build/ledger.ts';
import { terminalTree, withTree } from '../../reader/content-tree.ts';

/** Changes a published tree, does to the letter what every problem says, and gives the library again. */
function repaired(change: (folder: string) => void): { said: string[]; library: Library } {
  return withTree(
    undefined,
    (folder, plain) => {
      change(folder);
      const said: string[] = [];
      const saidNow = () =>
        readLibrary(folder).diagnostics.map((diagnostic) => plain(formatDiagnostic(diagnostic)));
      // Pages that only went with an entry are said once the entry is settled.
      for (let lines = saidNow(); lines.length > 0 && said.length < 10; lines = saidNow()) {
        said.push(...lines);
        for (const line of lines) {
          const [, item = ''] =
            /add `(- \{ from: .+ \})` to content\/redirects\.yaml/.exec(line) ?? [];
          appendFileSync(join(folder, 'redirects.yaml'), `${item}\n`);
        }
      }
      const { library, diagnostics } = readLibrary(folder);
      expect(diagnostics).toEqual([]);
      if (!library) throw new Error('The repair has repaired nothing');
      recordPublished(folder, library);
      expect(readLibrary(folder).diagnostics).toEqual([]);
      return { said, library };
    },
    terminalTree,
  );
}

/** Replaces a word in files of a tree. */
const replace = (folder: string, names: string[], word: string, by: string): void => {
  for (const name of names) {
    const path = join(folder, name);
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll(word, by));
  }
};
const goalOf = (library: Library, from: string): string | undefined =>
  redirectPagesOf(library).find((redirect) => redirect.from === from)?.to;

test('a message with another id is found again', () => {
  const { said, library } = repaired((folder) =>
    replace(folder, ['faq/no-line/en.mdx'], '- id: portable-5-ja', '- id: portable-ja'),
  );
  expect(said).toHaveLength(1);
  expect(goalOf(library, 'm/no-line/portable-5-ja/')).toBe('no-line#portable-ja');
  expect(library.entries.find(({ slug }) => slug === 'no-line')?.moved).toContainEqual({
    id: 'portable-5-ja',
    to: 'no-line#portable-ja',
  });
});

test('an entry with another address is found again, with its messages', () => {
  const { said, library } = repaired((folder) => {
    renameSync(join(folder, 'faq/chip-not-read'), join(folder, 'faq/card-unreadable'));
    const names = ['glossary.yaml', 'faq/card-unreadable/en.mdx'];
    replace(folder, names, 'entry: chip-not-read', 'entry: card-unreadable');
  });
  expect(said).toHaveLength(1);
  expect(goalOf(library, 'faq/chip-not-read/')).toBe('faq/card-unreadable/');
  expect(goalOf(library, 'm/chip-not-read/counter-4/')).toBe('card-unreadable#counter-4');
});

test('every address of a deleted entry redirects to an existing page', () => {
  const { said, library } = repaired((folder) => {
    rmSync(join(folder, 'faq/chip-not-read'), { recursive: true });
    replace(folder, ['glossary.yaml'], '  entry: chip-not-read\n', '');
    replace(folder, ['codes.yaml'], 'CHIP_NOT_READ\n  number: E-21', 'P-02');
  });
  expect(said).toHaveLength(3);
  expect(goalOf(library, 'faq/chip-not-read/')).toBe('faq/');
  expect(goalOf(library, 'm/chip-not-read/counter-4/')).toBe('faq/');
});
