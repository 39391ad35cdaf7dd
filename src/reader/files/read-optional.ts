import { code } from '../../schemas/code.ts';
import { isMissing, layeredFile, topOf } from '../layers/layered-file.ts';
import { deeply, itemsBy } from '../layers/merge-data.ts';
import { shownPath } from '../source/files.ts';
import type { ReaderDiagnostic } from '../source/reader-rules.ts';
import { readList, readData } from './read-data.ts';
import type { CodesFile, LedgerFile, RedirectsFile, SearchFile } from '../tree/types.ts';
import { ledger, type Ledger } from '../../schemas/ledger.ts';
import { withTrailingSlash } from '../../domain/urls/redirects.ts';
import { redirect } from '../../schemas/redirect.ts';
import { searchData } from '../../schemas/search.ts';

/** Reads and validates `codes.yaml`; no items if the file is missing. */
export function readCodes(folders: readonly string[]): {
  codes: CodesFile;
  diagnostics: ReaderDiagnostic[];
} {
  const path = layeredFile(folders, 'codes.yaml', itemsBy('name'));
  if (isMissing(path)) {
    return { codes: { file: shownPath(topOf(path)), localized: [], items: [] }, diagnostics: [] };
  }
  const { list, diagnostics } = readList(path, code);
  return { codes: list, diagnostics };
}

/** The maximal size of the ledger in bytes, by judgement: it grows with the site and never shrinks. */
const MAX_LEDGER_BYTES = 16 * 2 ** 20;
const empty: Ledger = { pages: [], messages: [], codes: [] };

/** Reads and validates `ledger.yaml`; empty if the file is missing, as before the first build. */
export function readLedger(folders: readonly string[]): {
  ledger: LedgerFile;
  diagnostics: ReaderDiagnostic[];
} {
  const path = layeredFile(folders, 'ledger.yaml', deeply);
  if (isMissing(path)) {
    return {
      ledger: { file: shownPath(topOf(path)), localized: [], value: empty },
      diagnostics: [],
    };
  }
  const { file, value = empty, diagnostics } = readData(path, ledger, MAX_LEDGER_BYTES);
  return { ledger: { ...file, value }, diagnostics };
}

/** Reads and validates `search.yaml`; empty lists if the file is missing. */
export function readSearch(folders: readonly string[]): {
  search: SearchFile;
  diagnostics: ReaderDiagnostic[];
} {
  const path = layeredFile(folders, 'search.yaml', deeply);
  const empty = searchData.parse({});
  if (isMissing(path)) {
    return {
      search: { file: shownPath(topOf(path)), localized: [], value: empty },
      diagnostics: [],
    };
  }
  const { file, value = empty, diagnostics } = readData(path, searchData);
  return { search: { ...file, value }, diagnostics };
}

/** Reads `redirects.yaml`, page addresses with a trailing slash; no items if the file is missing. */
export function readRedirects(folders: readonly string[]): {
  redirects: RedirectsFile;
  diagnostics: ReaderDiagnostic[];
} {
  const path = layeredFile(folders, 'redirects.yaml', itemsBy('from'));
  if (isMissing(path)) {
    return {
      redirects: { file: shownPath(topOf(path)), localized: [], items: [] },
      diagnostics: [],
    };
  }
  const { list, diagnostics } = readList(path, redirect);
  const items = list.items.map(({ value: { from, to }, ...item }) => ({
    ...item,
    value: { from: withTrailingSlash(from), to: withTrailingSlash(to) },
  }));
  return { redirects: { ...list, items }, diagnostics };
}
