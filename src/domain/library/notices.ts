import type { Notice } from '../../schemas/notice.ts';
import type { Library } from './types.ts';

/** The path of the page of all notices. */
export const NOTICES = 'notices/';

/** Tells whether a notice is written in a language. */
export function isWrittenIn({ languages }: Pick<Notice, 'languages'>, locale: string): boolean {
  return languages?.includes(locale) ?? true;
}

/** Returns the notices that are written in a language, the newest first. */
export function newestFirst({ notices }: Pick<Library, 'notices'>, locale: string): Notice[] {
  const written = notices.filter((notice) => isWrittenIn(notice, locale));
  return written.toSorted((a, b) => (a.from > b.from ? -1 : a.from < b.from ? 1 : 0));
}

/** Returns the notices that an entry shows in a language, the newest first. */
export function noticesAbout(
  library: Pick<Library, 'notices'>,
  slug: string,
  locale: string,
): Notice[] {
  return newestFirst(library, locale).filter(({ entries }) => entries.includes(slug));
}
