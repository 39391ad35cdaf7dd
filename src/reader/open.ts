import type { Dates } from '../domain/changes.ts';
import type { Library } from '../domain/library.ts';
import { ContentError } from './content-error.ts';
import { stateOf } from './files.ts';
import { commitDates } from './git-dates.ts';
import { readLibrary } from './read-library.ts';

/** The content tree this run is about: `CONTENT_DIR`, or `content`. */
export const contentFolder = process.env['CONTENT_DIR'] ?? 'content';

let kept: { folder: string; state: string; read: ReturnType<typeof readLibrary> } | undefined;

/** What `readLibrary` gives for a content tree, which is read again only if a file has changed since. */
export function readContent(folder: string): ReturnType<typeof readLibrary> {
  const state = stateOf(folder);
  if (kept?.folder !== folder || kept.state !== state) {
    kept = { folder, state, read: readLibrary(folder) };
  }
  return kept.read;
}

/**
 * The library of this run's content tree.
 * @param fresh read it again if a file has changed since
 * @throws an error that lists every problem, one a line, when the content is not sound
 */
export function openLibrary(fresh = false): Library {
  const known = kept?.folder === contentFolder && !fresh ? kept.read : readContent(contentFolder);
  if (!known.library) throw new ContentError(known.problems);
  return known.library;
}

let dates: Dates | undefined;

/** When the entries of this run's content tree last changed, as far as its history tells. */
export function openDates(): Dates {
  return (dates ??= commitDates(contentFolder));
}
