import type { Library } from '../domain/library/types.ts';
import type { OldText } from '../domain/revisions/old-entry.ts';
import type { Revision } from '../domain/revisions/revisions.ts';
import { entryLayer } from './open.ts';
import { contentFolder } from './options.ts';
import { shownPath } from '../reader/source/files.ts';
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
  const byFolder = Map.groupBy(
    entries.filter(({ slug }) => !isPackaged(entryLayer(slug))),
    ({ slug }) => entryLayer(slug),
  );
  const read = [...byFolder].map(([folder, some]) => {
    const history = readHistory(folder, site.locales);
    const histories = some.map(({ slug }) => [slug, history.entryHistory(slug)] as const);
    const old = histories.flatMap(([, one]) => oldRevisions(one));
    const texts = history.oldTexts(old);
    return {
      histories,
      texts: old.flatMap((revision, index) =>
        texts[index] ? [[revision, texts[index]] as const] : [],
      ),
    };
  });
  const histories = new Map(read.flatMap((each) => each.histories));
  return (cache.history = {
    entries: new Map(entries.flatMap(({ slug }) => inOrder(slug, histories))),
    texts: new Map(read.flatMap(({ texts }) => texts)),
  });
}

/** Tells whether a layer comes from a package, which has no history. */
function isPackaged(layer: string): boolean {
  return layer !== shownPath(contentFolder()) && layer.split('/').includes('node_modules');
}

function inOrder(
  slug: string,
  histories: Map<string, EntryHistory>,
): [slug: string, history: EntryHistory][] {
  const history = histories.get(slug);
  return history ? [[slug, history]] : [];
}

/** Returns all revisions but the one that is the current text. */
export function oldRevisions({ revisions, current }: EntryHistory): Revision[] {
  return current ? revisions.slice(0, -1) : revisions;
}
