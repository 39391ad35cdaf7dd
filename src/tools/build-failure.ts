import { ContentError } from '../reader/content-error.ts';
import { shownPath } from '../reader/files.ts';
import { formatProblem, problemAt } from '../reader/problem.ts';
import { quote } from '../reader/wording.ts';

/** What Astro, Vite and their plugins add to an error, as far as they do. */
interface Located extends Error {
  loc?: { file?: string; line?: number; column?: number };
  id?: string;
  hint?: string;
}

/**
 * What an author is told of an error that ended a build. A fault of the content is one line with its place
 * and no more; anything else is a fault of the program, and is shown whole, to be reported.
 * @param content the content folder
 */
export function explainFailure(error: unknown, content: string): string {
  if (error instanceof ContentError) return error.message;
  if (!(error instanceof Error)) return internal(String(error));
  if ('syscall' in error) return `The system stopped the build: ${error.message}`;
  const { loc, id, message, hint } = error as Located;
  const file = shownPath((loc?.file ?? id ?? '').replace(/^file:\/\/|\?.*$/g, ''));
  if (!file.startsWith(`${shownPath(content)}/`)) return internal(error.stack ?? message);
  const [first = ''] = message.replace(file, '').split('\n');
  const problem = problemAt(
    { file, line: loc?.line ?? 1, column: loc?.column ?? 1 },
    {
      what: 'the page cannot be made',
      found: quote(first),
      expected: 'prose that becomes a page',
      repair:
        hint?.split('\n')[0] ?? 'write it in another way; `npm run check` should have said so',
    },
  );
  return formatProblem(problem);
}

function internal(text: string): string {
  return [
    'The build failed because of the program, not because of the content.',
    'Report it to those who keep the program, with these lines:',
    '',
    text,
  ].join('\n');
}
