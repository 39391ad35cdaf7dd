import type { EntryText } from '../../schemas/entry.ts';
import type { Setting } from '../../schemas/setting.ts';
import type { Source } from '../../schemas/source.ts';
import type { Message, NameSource } from '../library/types.ts';
import { elementsIn, type Prose } from '../library/prose.ts';

/** What a revision of an entry said, with the names and sources of its day. */
export interface OldEntry extends NameSource {
  /** By locale; a language that came later is not there. */
  words: Record<string, EntryText>;
  prose: Record<string, Prose[]>;
  messages: Message[];
  settings: Setting[];
  sources: Source[];
}

/** A revision as it can be shown: read, or only as written, by locale, where today’s fields do not fit it. */
export type OldText = { entry: OldEntry } | { texts: Record<string, string> };

/** The sources a revision names in one language, in the order a reader meets them. */
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
