import type { Library } from '../domain/library/types.ts';
import type { OldText } from '../domain/revisions/old-entry.ts';
import type { Revision } from '../domain/revisions/revisions.ts';
import { contentFolder } from './options.ts';
import { globalCache } from '../reader/source/cache.ts';
import { readHistory, type EntryHistory } from '../reader/history/read-history.ts';

/** The recorded history of this run’s content. */
export interface OpenHistory {
  /** By slug; empty where the site shows none. */
  entries: Map<string, EntryHistory>;
  /** What each old revision said. */
  texts: Map<Revision, OldText>;
}

const shelf = globalCache<{ history: OpenHistory }>('history');

/** Reads the history of all entries, and their old revisions, once in a run. */
export function openHistory({ site, entries }: Library): OpenHistory {
  if (shelf.history) return shelf.history;
  if (!site.history) return (shelf.history = { entries: new Map(), texts: new Map() });
  const history = readHistory(contentFolder(), site.locales);
  const found = new Map(entries.map(({ slug }) => [slug, history.of(slug)]));
  const old = [...found.values()].flatMap(oldRevisions);
  const texts = history.read(old);
  return (shelf.history = {
    entries: found,
    texts: new Map(
      old.flatMap((revision, index) => (texts[index] ? [[revision, texts[index]]] : [])),
    ),
  });
}

/** All revisions but the one that is the current text. */
export function oldRevisions({ revisions, current }: EntryHistory): Revision[] {
  return current ? revisions.slice(0, -1) : revisions;
}
