import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ledgerText } from '../../src/cli/build/ledger.ts';
import { content } from './tree.ts';

test('content/ledger.yaml has all that is published; `npm run build` adds what is new, commit it', () => {
  expect(readFileSync('content/ledger.yaml', 'utf8')).toBe(ledgerText(content()));
});
