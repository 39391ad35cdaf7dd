import type { OldText } from '../../domain/revisions/old-entry.ts';
import type { Revision } from '../../domain/revisions/revisions.ts';
import { readObjects } from '../source/git.ts';
import { cacheOnDisk } from './disk-cache.ts';
import type { Snapshot } from './snapshot.ts';
import { readOldEntry } from './read-old-entry.ts';

const lists = ['clients', 'platforms', 'placeholders', 'sources'].map((name) => `${name}.yaml`);
/** What a message refers to instead of quoting it. */
const reference = /\b(?:capture: ["']?([\w.-]+\/\w+\/[\w-]+)|same-as: ["']?([\w-]+)#)/g;

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
  const bring = (commit: string, paths: string[]): string[] =>
    paths.map((path) => nameOf(commit, path));
  const read = (names: string[]): void => {
    const wanted = names.filter((name) => !texts.has(name));
    for (const [name, text] of readObjects(folder, wanted)) texts.set(name, text);
  };
  const referred = (commit: string, slug: string): string[] => {
    const text = texts.get(nameOf(commit, `faq/${slug}/${locales[0]}.mdx`)) ?? '';
    return [...text.matchAll(reference)].flatMap(([, capture, other]) =>
      capture === undefined ? [`faq/${other}/${locales[0]}.mdx`] : [`captures/${capture}.json`],
    );
  };
  read(
    revisions.flatMap(({ id, slug }) =>
      bring(id, [...lists, ...locales.map((locale) => `faq/${slug}/${locale}.mdx`)]),
    ),
  );
  read(revisions.flatMap(({ id, slug }) => bring(id, referred(id, slug))));
  read(
    revisions.flatMap(({ id, slug }) =>
      referred(id, slug)
        .flatMap((path) => /^faq\/([^/]+)/.exec(path)?.[1] ?? [])
        .flatMap((other) => bring(id, referred(id, other))),
    ),
  );
  return (commit) => (path) => texts.get(nameOf(commit, path));
}
