import type { OldText } from '../../domain/revisions/old-entry.ts';
import type { Revision } from '../../domain/revisions/revisions.ts';
import { readObjects } from '../source/git.ts';
import { cacheOnDisk } from './disk-cache.ts';
import type { Snapshot } from './snapshot.ts';
import { readOldEntry } from './read-old-entry.ts';

const lists = ['clients', 'platforms', 'placeholders', 'sources'].map((name) => `${name}.yaml`);
/** Matches a reference of a message to a capture or to a message of another entry. */
const reference = /\b(?:capture: ["']?([\w.-]+\/\w+\/[\w-]+)|same-as: ["']?([\w-]+)#)/g;

/** Reads the text of each revision, in order. Texts are cached on disk, as commits never change. */
export function readOldTexts(folder: string, revisions: Revision[], locales: string[]): OldText[] {
  const cache = cacheOnDisk<OldText>();
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
  const namesOf = (commit: string, paths: string[]): string[] =>
    paths.map((path) => nameOf(commit, path));
  const read = (names: string[]): void => {
    const missing = names.filter((name) => !texts.has(name));
    for (const [name, text] of readObjects(folder, missing)) texts.set(name, text);
  };
  const referencesIn = (commit: string, slug: string): string[] => {
    const text = texts.get(nameOf(commit, `faq/${slug}/${locales[0]}.mdx`)) ?? '';
    return [...text.matchAll(reference)].flatMap(([, capture, other]) =>
      capture === undefined ? [`faq/${other}/${locales[0]}.mdx`] : [`captures/${capture}.json`],
    );
  };
  read(
    revisions.flatMap(({ id, slug }) =>
      namesOf(id, [...lists, ...locales.map((locale) => `faq/${slug}/${locale}.mdx`)]),
    ),
  );
  read(revisions.flatMap(({ id, slug }) => namesOf(id, referencesIn(id, slug))));
  read(
    revisions.flatMap(({ id, slug }) =>
      referencesIn(id, slug)
        .flatMap((path) => /^faq\/([^/]+)/.exec(path)?.[1] ?? [])
        .flatMap((other) => namesOf(id, referencesIn(id, other))),
    ),
  );
  return (commit) => (path) => texts.get(nameOf(commit, path));
}
