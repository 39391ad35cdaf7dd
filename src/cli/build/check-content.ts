import process from 'node:process';
import { formatDiagnostic } from '../../reader/source/diagnostic.ts';
import { readContent } from '../../loader/open.ts';
import { isForTerminal, showProblem } from '../check/report-terminal.ts';
import { printError, printStyled } from '../command/print.ts';
import { recordPublished } from './ledger.ts';

/** What a look at a content tree before its build has shown. */
export interface Checked {
  /** How many problems there are. */
  problems: number;
  /** Records in the ledger what is published now, once it is; returns whether there was anything new. */
  record: () => boolean;
}

/** Prints every problem of the content tree in `folder`. */
export function checkContent(folder: string): Checked {
  const { library, diagnostics } = readContent(folder);
  const { stderr } = process;
  for (const diagnostic of diagnostics) {
    if (isForTerminal(stderr)) printStyled(`${showProblem(diagnostic, stderr)}\n`, stderr);
    else printError(formatDiagnostic(diagnostic));
  }
  return {
    problems: diagnostics.length,
    record: () => library !== undefined && recordPublished(folder, library),
  };
}
