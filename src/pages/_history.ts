import type { OldText } from '../domain/old-entry.ts';
import type { Prose } from '../domain/prose.ts';
import type { Revision } from '../domain/revisions.ts';
import { readText } from '../reader/files.ts';
import { readHistory, type EntryHistory } from '../reader/history/read-history.ts';
import { readProse } from '../reader/history/read-prose.ts';
import { contentFolder } from '../reader/open.ts';
import { library, pathsOf } from './_open-page.ts';

let histories: Map<string, EntryHistory> | undefined;
let texts: Map<Revision, OldText> | undefined;

/** The history of an entry; nothing where the site shows none. Read from git once in a run. */
export function historyOf(slug: string): EntryHistory | undefined {
  if (!library().site.history) return undefined;
  open();
  return histories?.get(slug);
}

/** The revisions of an entry that have a page: all but the one that is the current text. */
export function oldRevisionsOf(slug: string): Revision[] {
  const { revisions, current } = historyOf(slug) ?? { revisions: [], current: true };
  return current ? revisions.slice(0, -1) : revisions;
}

/** What a revision said. */
export function oldTextOf(revision: Revision): OldText {
  open();
  const text = texts?.get(revision);
  if (!text) throw new Error(`Revision ${revision.number} of ${revision.slug} was not read`);
  return text;
}

/** The present prose of an entry in a locale. */
export function proseNow(slug: string, locale: string): Prose[] {
  return readProse(readText(`${contentFolder}/faq/${slug}/${locale}.mdx`) ?? '');
}

/** One static path for each locale and each entry, where the site shows the history. */
export function historyPaths() {
  const { site, entries } = library();
  return pathsOf('slug', site.history ? entries.map(({ slug }) => slug) : []);
}

/** One static path for each locale and each old revision. */
export function revisionPaths() {
  return historyPaths().flatMap(({ params }) =>
    oldRevisionsOf(params.slug).map(({ number }) => ({
      params: { ...params, revision: String(number) },
    })),
  );
}

/** Reads all histories and the texts of all old revisions at once, and says what that took and what is missing. */
function open(): void {
  if (histories) return;
  const start = performance.now();
  const { site, entries } = library();
  const history = readHistory(contentFolder, site.locales);
  histories = new Map(entries.map(({ slug }) => [slug, history.of(slug)]));
  const old = entries.flatMap(({ slug }) => oldRevisionsOf(slug));
  const read = history.read(old);
  texts = new Map(old.map((revision, index) => [revision, read[index] as OldText]));
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(
    `History: ${old.length} old revisions of ${entries.length} entries, in ${seconds} s.`,
  );
  const gaps = [...histories].flatMap(([slug, { gap }]) => (gap ? [{ slug, gap }] : []));
  for (const [gap, found] of Map.groupBy(gaps, (one) => one.gap)) {
    const slugs = found.length === entries.length ? 'every entry' : found.map(({ slug }) => slug);
    console.warn(`History: ${advice[gap]} This concerns ${String(slugs)}.`);
  }
}

const advice = {
  'no-repository':
    'the content is in no git repository, or there is no git. Build from a clone to show the history.',
  shallow: 'git has not fetched the older commits. To fetch them: git fetch --unshallow',
  uncommitted: 'nothing has been committed yet.',
};
