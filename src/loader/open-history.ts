import type { Library } from '../domain/library/types.ts';
import type { OldText } from '../domain/revisions/old-entry.ts';
import type { Revision } from '../domain/revisions/revisions.ts';
import { contentFolder } from './options.ts';
import { globalCache } from '../reader/source/cache.ts';
import { readHistory, type EntryHistory } from '../reader/history/read-history.ts';

/** The recorded history of the content. */
export interface OpenHistory {
  /** By slug; empty if the site does not show it. */
  entries: Map<string, EntryHistory>;
  /** The text of each old revision. */
  texts: Map<Revision, OldText>;
}

const cache = globalCache<{ history: OpenHistory }>('history');

/** Reads the history of all entries and the texts of their old revisions, once per process. */
export function openHistory({ site, entries }: Library): OpenHistory {
  if (cache.history) return cache.history;
  if (!site.history) return (cache.history = { entries: new Map(), texts: new Map() });
  const history = readHistory(contentFolder(), site.locales);
  const histories = new Map(entries.map(({ slug }) => [slug, history.entryHistory(slug)]));
  const old = [...histories.values()].flatMap(oldRevisions);
  const texts = history.oldTexts(old);
  return (cache.history = {
    entries: histories,
    texts: new Map(
      old.flatMap((revision, index) => (texts[index] ? [[revision, texts[index]]] : [])),
    ),
  });
}

/** Returns all revisions but the one that is the current text. */
export function oldRevisions({ revisions, current }: EntryHistory): Revision[] {
  return current ? revisions.slice(0, -1) : revisions;
}
