import process from 'node:process';
import { formatDiagnostic } from '../../reader/source/diagnostic.ts';
import { readContent } from '../../loader/open.ts';
import { checkGates } from '../check/run.ts';
import { isForTerminal, showProblem } from '../check/report-terminal.ts';
import { printError, printStyled } from '../command/print.ts';
import { recordPublished } from './ledger.ts';

/** The result of checking the content before a build. */
export interface Checked {
  /** The number of diagnostics. */
  problems: number;
  /** Adds the published URLs to the ledger; returns whether any was new. */
  record: () => boolean;
}

/** Checks a content folder and prints its diagnostics to standard error. */
export async function checkContent(folder: string): Promise<Checked> {
  const { tree, library, diagnostics: found } = readContent(folder);
  const diagnostics = library ? await checkGates(folder, { tree, library }) : found;
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
