import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readPublishedNames } from '../../../../src/cli/scaffold/published.ts';

test('the ledger says what was published; a tree without one has published nothing', () => {
  const folder = mkdtempSync(join(tmpdir(), 'published-'));
  try {
    expect(readPublishedNames(folder)).toEqual({ pages: [], messages: [] });
    writeFileSync(join(folder, 'ledger.yaml'), 'pages:\n  - faq/a/\nmessages: [a#b]\ncodes: []\n');
    expect(readPublishedNames(folder)).toEqual({ pages: ['faq/a/'], messages: ['a#b'] });
  } finally {
    rmSync(folder, { recursive: true });
  }
});
