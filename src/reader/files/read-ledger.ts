import { join } from 'node:path';
import { ledger, type Ledger } from '../../schemas/ledger.ts';
import { isThere, shownPath } from '../source/files.ts';
import type { ReaderProblem } from '../source/reader-rules.ts';
import { readData } from './read-data.ts';
import type { LedgerFile } from '../tree/types.ts';

/** Written by the build, and grows as long as the site does. */
const MOST_OF_LEDGER = 16 * 2 ** 20;
const empty: Ledger = { pages: [], messages: [], codes: [] };

/** Reads `ledger.yaml`. A tree that was never built has none. */
export function readLedger(folder: string): { ledger: LedgerFile; problems: ReaderProblem[] } {
  const path = join(folder, 'ledger.yaml');
  if (!isThere(path)) {
    return { ledger: { file: shownPath(path), localized: [], value: empty }, problems: [] };
  }
  const { file, value = empty, problems } = readData(path, ledger, MOST_OF_LEDGER);
  return { ledger: { ...file, value }, problems };
}
