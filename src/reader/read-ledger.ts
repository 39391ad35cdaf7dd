import { join } from 'node:path';
import { ledger, type Ledger } from '../schemas/ledger.ts';
import { readText, shownPath } from './files.ts';
import type { Problem } from './problem.ts';
import { readData } from './read-data.ts';
import type { LedgerFile } from './tree.ts';

const empty: Ledger = { pages: [], messages: [], codes: [] };

/** Reads `ledger.yaml`. A tree that was never built has none. */
export function readLedger(folder: string): { ledger: LedgerFile; problems: Problem[] } {
  const path = join(folder, 'ledger.yaml');
  if (readText(path) === undefined) {
    return { ledger: { file: shownPath(path), localized: [], value: empty }, problems: [] };
  }
  const { file, value = empty, problems } = readData(path, ledger);
  return { ledger: { ...file, value }, problems };
}
