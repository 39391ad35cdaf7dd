import type { EntryText } from '../../schemas/entry.ts';
import type { Setting } from '../../schemas/setting.ts';
import type { Source } from '../../schemas/source.ts';
import type { Message, NameSource } from '../library/types.ts';
import { elementsIn, type Prose } from '../library/prose.ts';

/** An old revision of an entry, with the names and sources of its time. */
export interface OldEntry extends NameSource {
  /** The texts by locale, without the locales that were added later. */
  words: Record<string, EntryText>;
  prose: Record<string, Prose[]>;
  messages: Message[];
  settings: Setting[];
  sources: Source[];
}

/** A revision as it can be shown: parsed or, if current schemas reject it, the source files by locale. */
export type OldText = { entry: OldEntry } | { texts: Record<string, string> };

/** Returns the sources a revision cites in one locale, in the order they are numbered. */
export function citedIn(
  { messages, settings, prose, sources }: OldEntry,
  locale: string,
): Source[] {
  const named = [
    ...[...messages, ...settings].map(({ source }) => source.id),
    ...elementsIn(prose[locale] ?? []).flatMap(({ attributes }) => attributes['source'] ?? []),
  ];
  return [...new Set(named)].flatMap((id) => sources.filter((source) => source.id === id));
}

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
