import type { LastModified } from '../domain/feeds/last-modified.ts';
import type { Library } from '../domain/library/types.ts';
import { ContentError } from '../reader/source/content-error.ts';
import { stateOf } from '../reader/source/files.ts';
import { commitDates } from './git-dates.ts';
import { readLibrary } from './load-library.ts';
import { globalCache } from '../reader/source/global-cache.ts';

/** The content tree this run is about: `CONTENT_DIR`, or `content`. */
export const contentFolder = process.env['CONTENT_DIR'] ?? 'content';

interface Content {
  folder: string;
  state: string;
  read: ReturnType<typeof readLibrary>;
}

const shelf = globalCache<{ content: Content; dates: LastModified }>('content');

/** What `readLibrary` gives for a content tree, which is read again only if a file has changed since. */
export function readContent(folder: string): ReturnType<typeof readLibrary> {
  const state = stateOf(folder);
  const { content } = shelf;
  if (content?.folder === folder && content.state === state) return content.read;
  const read = readLibrary(folder);
  shelf.content = { folder, state, read };
  return read;
}

/**
 * The library of this run's content tree.
 * @param fresh read it again if a file has changed since
 * @throws an error that lists every problem, one a line, when the content is not sound
 */
export function openLibrary(fresh = false): Library {
  const kept = shelf.content?.folder === contentFolder ? shelf.content.read : undefined;
  const { library, problems } = (!fresh && kept) || readContent(contentFolder);
  if (!library) throw new ContentError(problems);
  return library;
}

/** When the entries of this run's content tree last changed, as far as its history tells. */
export function openDates(): LastModified {
  return (shelf.dates ??= commitDates(contentFolder));
}
