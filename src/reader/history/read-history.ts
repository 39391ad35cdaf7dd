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

/** Why an entry has no history. */
export type MissingHistory = 'no-repository' | 'shallow' | 'uncommitted';

/** The recorded revisions of one entry, or the reason there are none. */
export interface EntryHistory {
  /** Oldest first. */
  revisions: Revision[];
  /** Whether the last revision is the text in the content folder now. */
  current: boolean;
  gap?: MissingHistory;
}

/** The recorded history of a content folder. */
export interface History {
  entryHistory: (slug: string) => EntryHistory;
  /** Returns the text of each of some revisions, in their order. */
  oldTexts: (revisions: Revision[]) => OldText[];
}

/** Reads the history of a content folder from git. `locales` are those of the site, the source first. */
export function readHistory(folder: string, locales: string[]): History {
  const commits = readLog(folder);
  const uncommitted = commits ? changedFolders(folder) : [];
  const equal = compareTexts(folder, commits ?? [], locales[0]);
  return {
    entryHistory(slug) {
      if (!commits) return { revisions: [], current: true, gap: 'no-repository' };
      const { revisions, cut } = revisionsOf(commits, slug, locales, equal);
      const gap = gapOf({ revisions, cut });
      return { revisions, current: !uncommitted.includes(slug), ...(gap && { gap }) };
    },
    oldTexts: (revisions) => readOldTexts(folder, revisions, locales),
  };
}

function gapOf({ revisions, cut }: RecordedRevision): MissingHistory | undefined {
  if (cut) return 'shallow';
  return revisions.length === 0 ? 'uncommitted' : undefined;
}

/** Returns the slugs of entries with uncommitted changes. */
function changedFolders(folder: string): string[] {
  const output = git(folder, ['diff', '--name-only', '--relative', '-z', 'HEAD', '--', 'faq']);
  return (output?.toString().split('\0') ?? []).flatMap((path) => path.split('/')[1] ?? []);
}

/**
 * Returns a function that tells whether two contents of a translation are equal but for `of`, the hash
 * of their source text. All contents are read with one call of git, at the first comparison.
 */
function compareTexts(folder: string, commits: Commit[], source?: string) {
  let texts: Map<string, string> | undefined;
  const textOf = (id: string): string | undefined => {
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
    locale !== source && textOf(before) !== undefined && textOf(before) === textOf(after);
}

/** Returns a file without the line of its frontmatter with the hash of its source text. */
function withoutOf(text: string): string {
  const { frontmatter } = findFrontmatter(text, positionsIn('', text));
  const end = frontmatter?.to ?? 0;
  return text.slice(0, end).replace(/^of: .*\n/m, '') + text.slice(end);
}
