import { parseMessageRef } from '../../domain/library/refs.ts';
import type { OldText } from '../../domain/revisions/old-entry.ts';
import type { Revision } from '../../domain/revisions/revisions.ts';
import { readObjects } from '../source/git.ts';
import { cacheOnDisk } from './disk-cache.ts';
import { snapshotFacts, type Snapshot } from './snapshot.ts';
import { readOldEntry } from './read-old-entry.ts';

const lists = ['clients', 'platforms', 'placeholders', 'sources'].map((name) => `${name}.yaml`);

/** What each of some revisions said. Read from git once; a commit never changes, so it is kept. */
export function readOldTexts(folder: string, revisions: Revision[], locales: string[]): OldText[] {
  const kept = cacheOnDisk<OldText>();
  const keyOf = ({ id, slug }: Revision): string => [folder, id, slug, ...locales].join(' ');
  const known = revisions.map((revision) => kept.get(keyOf(revision)));
  const missing = revisions.filter((_, index) => !known[index]);
  const folders = openFolders(folder, missing, locales);
  return revisions.map((revision, index) => {
    const old = known[index];
    if (old) return old;
    const fresh = oldText(folders(revision.id), revision.slug, locales);
    kept.set(keyOf(revision), fresh);
    return fresh;
  });
}

function oldText(folder: Snapshot, slug: string, locales: string[]): OldText {
  const entry = readOldEntry(folder, slug, locales);
  if (entry) return { entry };
  const texts = locales.flatMap((locale) => {
    const text = folder(`faq/${slug}/${locale}.mdx`);
    return text === undefined ? [] : [[locale, text]];
  });
  return { texts: Object.fromEntries(texts) as Record<string, string> };
}

/** Opens the content folder as it was at each revision; three calls of git bring all that is needed. */
function openFolders(
  folder: string,
  revisions: Revision[],
  locales: string[],
): (commit: string) => Snapshot {
  const texts = new Map<string, string>();
  const nameOf = (commit: string, path: string): string => `${commit}:./${path}`;
  const open =
    (commit: string): Snapshot =>
    (path) =>
      texts.get(nameOf(commit, path));
  const read = (paths: (revision: Revision) => string[]): void => {
    const names = revisions.flatMap((one) => paths(one).map((path) => nameOf(one.id, path)));
    const wanted = names.filter((name) => !texts.has(name));
    for (const [name, text] of readObjects(folder, wanted)) texts.set(name, text);
  };
  const [source] = locales;
  const refersTo = (commit: string, slug: string): Reference =>
    referencesIn(open(commit), slug, source);
  read(({ slug }) => [...lists, ...locales.map((locale) => `faq/${slug}/${locale}.mdx`)]);
  read(({ id, slug }) => {
    const { captures, entries } = refersTo(id, slug);
    return [...captures, ...entries.map((other) => `faq/${other}/${source}.mdx`)];
  });
  read(({ id, slug }) =>
    refersTo(id, slug).entries.flatMap((other) => refersTo(id, other).captures),
  );
  return open;
}

/** What the messages of an entry refer to instead of quoting it. */
interface Reference {
  /** The paths of captures. */
  captures: string[];
  /** The slugs of other entries. */
  entries: string[];
}

function referencesIn(folder: Snapshot, slug: string, locale?: string): Reference {
  const messages = snapshotFacts(folder, slug, locale)?.messages ?? [];
  return {
    captures: messages.flatMap((one) => ('capture' in one ? [`captures/${one.capture}.json`] : [])),
    entries: messages.flatMap((one) =>
      'same-as' in one ? [parseMessageRef(one['same-as']).entry] : [],
    ),
  };
}
