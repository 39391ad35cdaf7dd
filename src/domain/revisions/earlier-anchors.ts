import type { OldEntry } from './old-entry.ts';
import { elementsIn } from '../library/prose.ts';

/** Collects the anchors on the page of an old revision, from its messages and its prose. */
export function anchorsIn({ messages, prose }: OldEntry, locale: string): Set<string> {
  const elements = elementsIn(prose[locale] ?? []);
  return new Set([
    'messages',
    'sources',
    ...messages.flatMap(({ id, client }) => [id, client]),
    ...elements.flatMap(({ name, attributes }) => {
      if (name === 'Settings')
        return (attributes['ids'] ?? '').split(/\s+/).map((id) => `setting-${id}`);
      return (name === 'Part' ? attributes['name'] : attributes['id']) ?? [];
    }),
  ]);
}
