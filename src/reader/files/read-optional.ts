import { join } from 'node:path';
import { code } from '../../schemas/code.ts';
import { isThere, shownPath } from '../source/files.ts';
import type { ReaderProblem } from '../source/reader-rules.ts';
import { readList, readData } from './read-data.ts';
import type { CodesFile, LedgerFile, RedirectsFile } from '../tree/types.ts';
import { ledger, type Ledger } from '../../schemas/ledger.ts';
import { withTrailingSlash } from '../../domain/urls/redirects.ts';
import { redirect } from '../../schemas/redirect.ts';

/** Reads `codes.yaml`, which need not be there. */
export function readCodes(folder: string): { codes: CodesFile; diagnostics: ReaderProblem[] } {
  const path = join(folder, 'codes.yaml');
  if (!isThere(path)) {
    return { codes: { file: shownPath(path), localized: [], items: [] }, diagnostics: [] };
  }
  const { list, diagnostics } = readList(path, code);
  return { codes: list, diagnostics };
}

/** Written by the build, and grows as long as the site does. */
const MOST_OF_LEDGER = 16 * 2 ** 20;
const empty: Ledger = { pages: [], messages: [], codes: [] };

/** Reads `ledger.yaml`. A tree that was never built has none. */
export function readLedger(folder: string): { ledger: LedgerFile; diagnostics: ReaderProblem[] } {
  const path = join(folder, 'ledger.yaml');
  if (!isThere(path)) {
    return { ledger: { file: shownPath(path), localized: [], value: empty }, diagnostics: [] };
  }
  const { file, value = empty, diagnostics } = readData(path, ledger, MOST_OF_LEDGER);
  return { ledger: { ...file, value }, diagnostics };
}

/** Reads `redirects.yaml`, which need not be there. */
export function readRedirects(folder: string): {
  redirects: RedirectsFile;
  diagnostics: ReaderProblem[];
} {
  const path = join(folder, 'redirects.yaml');
  if (!isThere(path)) {
    return { redirects: { file: shownPath(path), localized: [], items: [] }, diagnostics: [] };
  }
  const { list, diagnostics } = readList(path, redirect);
  const items = list.items.map(({ value: { from, to }, ...item }) => ({
    ...item,
    value: { from: withTrailingSlash(from), to: withTrailingSlash(to) },
  }));
  return { redirects: { ...list, items }, diagnostics };
}
