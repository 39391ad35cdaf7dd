import type { OldText } from '../domain/revisions/old-entry.ts';
import type { Prose } from '../domain/library/prose.ts';
import type { Revision } from '../domain/revisions/revisions.ts';
import { openProse } from '../loader/open.ts';
import { oldRevisions, openHistory } from '../loader/open-history.ts';
import type { EntryHistory } from '../reader/history/read-history.ts';
import { readProse } from '../reader/mdx/read-prose.ts';
import type { ProseTree } from '../reader/mdx/tree.ts';
import { library, pathsOf } from './_open-page.ts';

/** Returns the history of an entry; undefined if the site shows none. */
export function historyOf(slug: string): EntryHistory | undefined {
  return openHistory(library()).entries.get(slug);
}

/** Returns an old revision of an entry, the number of revisions with a page, and its text. */
export function revisionOf(
  slug: string,
  number: string,
): { revision: Revision; last: number; old: OldText } {
  const { entries, texts } = openHistory(library());
  const history = entries.get(slug);
  const revisions = history ? oldRevisions(history) : [];
  const revision = revisions[Number(number) - 1];
  const old = revision && texts.get(revision);
  if (!revision || !old) throw new Error(`The entry "${slug}" has no old revision ${number}`);
  return { revision, last: revisions.length, old };
}

const present = new WeakMap<ProseTree, Prose[]>();

/** Returns the present prose of an entry in a locale, made once for all its differences. */
export function proseNow(slug: string, locale: string): Prose[] {
  const tree = openProse(slug, locale);
  if (!tree) return [];
  const prose = present.get(tree) ?? readProse(tree.text);
  present.set(tree, prose);
  return prose;
}

/** Returns a static path for each locale and entry, if the site shows the history. */
export function historyPaths() {
  return pathsOf('slug', [...openHistory(library()).entries.keys()]);
}

/** Returns a static path for each locale and old revision. */
export function revisionPaths() {
  const { entries } = openHistory(library());
  return historyPaths().flatMap(({ params }) => {
    const history = entries.get(params.slug);
    return (history ? oldRevisions(history) : []).map(({ number }) => ({
      params: { ...params, revision: String(number) },
    }));
  });
}
