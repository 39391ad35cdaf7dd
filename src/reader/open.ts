import type { Dates } from '../domain/changes.ts';
import type { Library } from '../domain/library.ts';
import { commitDates } from './git-dates.ts';
import { formatProblem } from './problem.ts';
import { readLibrary } from './read-library.ts';

/** The content tree this run is about: `CONTENT_DIR`, or `content`. */
export const contentFolder = process.env['CONTENT_DIR'] ?? 'content';

let kept: Library | undefined;

/**
 * The library of this run's content tree.
 * @param fresh read it again although it was read before
 * @throws an error that lists every problem, one a line, when the content is not sound
 */
export function openLibrary(fresh = false): Library {
  if (kept && !fresh) return kept;
  const { library, problems } = readLibrary(contentFolder);
  if (!library || problems.length > 0) throw new Error(problems.map(formatProblem).join('\n'));
  return (kept = library);
}

let dates: Dates | undefined;

/** When the entries of this run's content tree last changed, as far as its history tells. */
export function openDates(): Dates {
  return (dates ??= commitDates(contentFolder));
}
