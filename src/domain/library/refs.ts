import type { Site } from '../../schemas/site.ts';
import type { Entry, Library } from './types.ts';

/** A message by the slug of its entry and its id there. In content and addresses it is written `entry#id`. */
export interface MessageRef {
  entry: string;
  id: string;
}

/**
 * Parses a reference to a message. What has no `#` names an entry alone: its id is empty.
 * @example parseMessageRef('paper-out#counter') // { entry: 'paper-out', id: 'counter' }
 */
export function parseMessageRef(reference: string): MessageRef {
  const [entry = '', id = ''] = reference.split('#');
  return { entry, id };
}

/** Writes a reference to a message as content and addresses have it. */
export function formatMessageRef({ entry, id }: MessageRef): string {
  return `${entry}#${id}`;
}

/** Returns the language of a site its facts are written in, which is served at the root. */
export function sourceLocale({ locales }: Pick<Site, 'locales'>): string {
  return locales[0] ?? '';
}

/** Returns an entry of the library by its slug; undefined where it has none. */
export function entryBySlug(
  { entries }: Pick<Library, 'entries'>,
  slug: string,
): Entry | undefined {
  return entries.find((entry) => entry.slug === slug);
}
