import type { Notice } from '../../schemas/notice.ts';
import type { Library } from './types.ts';

/** The path of the page of all notices. */
export const NOTICES = 'notices/';

/** Returns the notices, the newest first. */
export function newestFirst({ notices }: Pick<Library, 'notices'>): Notice[] {
  return notices.toSorted((a, b) => (a.from > b.from ? -1 : a.from < b.from ? 1 : 0));
}

/** Returns the notices that an entry shows, the newest first. */
export function noticesAbout(library: Pick<Library, 'notices'>, slug: string): Notice[] {
  return newestFirst(library).filter(({ entries }) => entries.includes(slug));
}
