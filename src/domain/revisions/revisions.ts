/**
 * From commits to revisions. A revision is a commit that changed the text of an entry in some locale.
 * Those of an entry are numbered from the oldest, so that a number is permanent, and renames of its
 * folder are followed. Two revisions are then compared piece by piece: fields and messages by name
 * (`field-diff.ts`, `message-diff.ts`), prose by blocks (`prose-blocks.ts`, `prose-diff.ts`), and every
 * text that changed word by word (`word-diff.ts`).
 */

/** A file that a commit changed, by its path below the content folder; contents are git’s hashes. */
export interface FileChange {
  path: string;
  /** The former path, if it was renamed. */
  from?: string;
  /** The content before; absent if the file is new. */
  before?: string;
  /** The content after; absent if the file was removed. */
  after?: string;
}

/** A commit with the content files it changed. */
export interface Commit {
  id: string;
  /** The author date: `2026-11-23`. */
  date: string;
  author: string;
  subject: string;
  /** Whether its parents are missing, as in a shallow clone, so that its changes are unknown. */
  cut: boolean;
  files: FileChange[];
}

/** One revision of an entry. */
export interface Revision extends Omit<Commit, 'cut' | 'files'> {
  /** The permanent number, 1 for the oldest. */
  number: number;
  /** The name of the entry’s folder at that time. */
  slug: string;
  /** The locales whose text changed, in the order of the site. */
  locales: string[];
}

/** The revisions of one entry, oldest first; none if history is cut, as they cannot be numbered. */
export interface RecordedRevision {
  revisions: Revision[];
  cut: boolean;
}

/**
 * Selects and numbers the revisions of one entry. Renaming its folder is not a revision by itself.
 * @param commits the commits of the content, newest first
 * @param equal tells whether two contents of a file, by their hashes, have the same text in a locale
 */
export function revisionsOf(
  commits: Commit[],
  slug: string,
  locales: string[],
  equal: (before: string, after: string, locale: string) => boolean,
): RecordedRevision {
  const found: Omit<Revision, 'number'>[] = [];
  let folder = slug;
  for (const { cut, files, ...commit } of commits) {
    const inFolder = files.filter(({ path }) => folderOf(path) === folder);
    if (inFolder.length === 0) continue;
    if (cut) return { revisions: [], cut };
    const changed = inFolder
      .filter((file) => isChanged(file, equal))
      .map(({ path }) => localeOf(path));
    const touched = locales.filter((locale) => changed.includes(locale));
    if (touched.length > 0) found.push({ ...commit, slug: folder, locales: touched });
    folder = inFolder.flatMap(({ from }) => folderOf(from ?? '') ?? []).find(Boolean) ?? folder;
  }
  const oldestFirst = found.toReversed();
  const revisions = oldestFirst.map((revision, index) => ({ ...revision, number: index + 1 }));
  return { revisions, cut: false };
}

function isChanged(
  { path, before, after }: FileChange,
  equal: (before: string, after: string, locale: string) => boolean,
): boolean {
  if (before === undefined || after === undefined) return true;
  return before !== after && !equal(before, after, localeOf(path) ?? '');
}

const entryFile = /^faq\/([^/]+)\/([^/]+)\.mdx$/;

function folderOf(path: string): string | undefined {
  return entryFile.exec(path)?.[1];
}

function localeOf(path: string): string | undefined {
  return entryFile.exec(path)?.[2];
}
