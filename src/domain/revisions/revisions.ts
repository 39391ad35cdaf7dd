/** One file a commit changed, by its path below the content folder; contents by their hashes. */
export interface FileChange {
  path: string;
  /** Where it lay before, if it was moved. */
  from?: string;
  /** What it held before; nothing if it is new. */
  before?: string;
  /** What it holds since; nothing if it was removed. */
  after?: string;
}

export interface Commit {
  id: string;
  /** The author’s day, `2026-11-23`. */
  date: string;
  author: string;
  subject: string;
  /** Whether what came before it is not here, so that its changes cannot be told. */
  cut: boolean;
  files: FileChange[];
}

/** One recorded form of an entry. */
export interface Revision extends Omit<Commit, 'cut' | 'files'> {
  /** 1 is the oldest. Permanent: later revisions only add to it. */
  number: number;
  /** The folder of the entry as it was called then. */
  slug: string;
  /** The languages whose text changed, in the order of the site’s. */
  locales: string[];
}

/** The revisions of one entry, oldest first. Where its beginning is not here, none can be numbered. */
export interface RecordedRevision {
  revisions: Revision[];
  cut: boolean;
}

/**
 * Numbers the revisions of one entry: the commits that changed its text. A folder is followed when
 * it was renamed, which by itself is no revision.
 * @param commits newest first
 * @param equal whether two contents of a file in a language say the same
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
    const own = files.filter(({ path }) => folderOf(path) === folder);
    if (own.length === 0) continue;
    if (cut) return { revisions: [], cut };
    const changed = own.filter((file) => isChanged(file, equal)).map(({ path }) => localeOf(path));
    const touched = locales.filter((locale) => changed.includes(locale));
    if (touched.length > 0) found.push({ ...commit, slug: folder, locales: touched });
    folder = own.flatMap(({ from }) => folderOf(from ?? '') ?? []).find(Boolean) ?? folder;
  }
  const revisions = found.toReversed().map((one, index) => ({ ...one, number: index + 1 }));
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
