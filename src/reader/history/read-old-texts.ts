import { parseMessageRef } from '../../domain/library/refs.ts';
import type { OldText } from '../../domain/revisions/old-entry.ts';
import type { Revision } from '../../domain/revisions/revisions.ts';
import { cacheOnDisk } from '../source/disk-cache.ts';
import { readObjects } from '../source/git.ts';
import { snapshotFacts, type Snapshot } from './snapshot.ts';
import { readOldEntry } from './read-old-entry.ts';

const lists = ['clients', 'platforms', 'placeholders', 'sources'].map((name) => `${name}.yaml`);

/** Reads the text of each revision, in order. Texts are cached on disk, as commits never change. */
export function readOldTexts(folder: string, revisions: Revision[], locales: string[]): OldText[] {
  const cache = cacheOnDisk<OldText>('history', ['reader', 'domain', 'schemas']);
  const keyOf = ({ id, slug }: Revision): string => [folder, id, slug, ...locales].join(' ');
  const cached = revisions.map((revision) => cache.get(keyOf(revision)));
  const missing = revisions.filter((_, index) => !cached[index]);
  const folders = openFolders(folder, missing, locales);
  return revisions.map((revision, index) => {
    const hit = cached[index];
    if (hit) return hit;
    const text = oldText(folders(revision.id), revision.slug, locales);
    cache.set(keyOf(revision), text);
    return text;
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

/** Opens a snapshot of the content folder for each revision, with three calls of git in all. */
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
    const names = revisions.flatMap((revision) =>
      paths(revision).map((path) => nameOf(revision.id, path)),
    );
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
    captures: messages.flatMap((message) =>
      'capture' in message ? [`captures/${message.capture}.json`] : [],
    ),
    entries: messages.flatMap((message) =>
      'same-as' in message ? [parseMessageRef(message['same-as']).entry] : [],
    ),
  };
}
