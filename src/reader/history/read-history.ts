import type { OldText } from '../../domain/revisions/old-entry.ts';
import {
  revisionsOf,
  type Commit,
  type RecordedRevision,
  type Revision,
} from '../../domain/revisions/revisions.ts';
import { git, readObjects } from '../source/git.ts';
import { positionsIn } from '../source/position.ts';
import { findFrontmatter } from '../yaml/frontmatter.ts';
import { readLog } from './read-log.ts';
import { readOldTexts } from './read-old-texts.ts';

/** Why the history of an entry is not there. */
export type MissingHistory = 'no-repository' | 'shallow' | 'uncommitted';

export interface EntryHistory {
  /** Oldest first. */
  revisions: Revision[];
  /** Whether the last revision is what stands in the content folder now. */
  current: boolean;
  gap?: MissingHistory;
}

export interface History {
  of: (slug: string) => EntryHistory;
  /** What each of some revisions said, in their order. */
  read: (revisions: Revision[]) => OldText[];
}

/** The history of the entries of a content folder, as far as git has it. */
export function readHistory(folder: string, locales: string[]): History {
  const commits = readLog(folder);
  const edited = commits ? changedFolders(folder) : [];
  const equal = sameWords(folder, commits ?? [], locales[0]);
  return {
    of(slug) {
      if (!commits) return { revisions: [], current: true, gap: 'no-repository' };
      const { revisions, cut } = revisionsOf(commits, slug, locales, equal);
      const gap = gapOf({ revisions, cut });
      return { revisions, current: !edited.includes(slug), ...(gap && { gap }) };
    },
    read: (revisions) => readOldTexts(folder, revisions, locales),
  };
}

function gapOf({ revisions, cut }: RecordedRevision): MissingHistory | undefined {
  if (cut) return 'shallow';
  return revisions.length === 0 ? 'uncommitted' : undefined;
}

/** The entries that have been changed since the last commit. */
function changedFolders(folder: string): string[] {
  const output = git(folder, ['diff', '--name-only', '--relative', '-z', 'HEAD', '--', 'faq']);
  return (output?.toString().split('\0') ?? []).flatMap((path) => path.split('/')[1] ?? []);
}

/**
 * Compares two contents of a file by what they say: in a translation, of which text it is one does
 * not count. All contents are read at once, the first time one is asked for.
 */
function sameWords(folder: string, commits: Commit[], source?: string) {
  let texts: Map<string, string> | undefined;
  const words = (id: string): string | undefined => {
    texts ??= readObjects(
      folder,
      commits
        .flatMap(({ files }) => files)
        .filter(({ path }) => !path.endsWith(`/${source}.mdx`))
        .flatMap(({ before, after }) => [before ?? [], after ?? []].flat()),
    );
    const text = texts.get(id);
    return text === undefined ? undefined : withoutOf(text);
  };
  return (before: string, after: string, locale: string): boolean =>
    locale !== source && words(before) !== undefined && words(before) === words(after);
}

/** A file without the line of its frontmatter that says of which text it is a translation. */
function withoutOf(text: string): string {
  const { frontmatter } = findFrontmatter(text, positionsIn('', text));
  const end = frontmatter?.to ?? 0;
  return text.slice(0, end).replace(/^of: .*\n/m, '') + text.slice(end);
}
