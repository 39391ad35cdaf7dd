import { commandLine } from '../../domain/text/command-line.ts';
import { ContentError, formatDiagnostic, diagnosticAt } from '../../reader/source/diagnostic.ts';
import { shownPath } from '../../reader/source/files.ts';
import { quote } from '../../reader/source/messages.ts';
import { explainSystemError, formatBug } from '../command/explain-error.ts';

/** An error with what Astro, Vite and their plugins add to it. */
interface Located extends Error {
  loc?: { file?: string; line?: number; column?: number };
  id?: string;
  hint?: string;
}

/**
 * Formats an error that ended a build. An error of the content is one diagnostic; any other is a
 * bug of the program, with its stack trace.
 * @param content the content folder
 */
export function explainFailure(error: unknown, content: string): string {
  if (error instanceof ContentError) return error.message;
  const system = explainSystemError(error);
  if (system !== undefined) return system;
  if (!(error instanceof Error)) return formatBug(error);
  const { loc, id, message, hint } = error as Located;
  const file = shownPath((loc?.file ?? id ?? '').replace(/^file:\/\/|\?.*$/g, ''));
  if (!file.startsWith(`${shownPath(content)}/`)) return formatBug(error);
  const [first = ''] = message.replace(file, '').split('\n');
  const diagnostic = diagnosticAt(
    { file, line: loc?.line ?? 1, column: loc?.column ?? 1 },
    {
      what: 'the page cannot be made',
      found: quote(first),
      expected: 'prose that becomes a page',
      repair:
        hint?.split('\n')[0] ??
        `write it in another way; \`${commandLine('check')}\` should have said so`,
    },
  );
  return formatDiagnostic(diagnostic);
}
