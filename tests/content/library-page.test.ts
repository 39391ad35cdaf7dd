import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { libraryPage } from '../../src/cli/stats/report.ts';
import { content } from './tree.ts';

test('docs/library.md is what `npx error-faq stats --record docs/library.md` writes', () => {
  expect(readFileSync('docs/library.md', 'utf8')).toBe(libraryPage(content()));
});
