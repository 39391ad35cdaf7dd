import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { libraryPage } from '../../src/cli/stats/report.ts';
import { content } from './tree.ts';

test('docs/library.md is what `npm run counts` prints; `npm run counts -- --record` writes it', () => {
  expect(readFileSync('docs/library.md', 'utf8')).toBe(libraryPage(content()));
});
