import { join } from 'node:path';
import { readEntry } from './read-entry.ts';
import { diagnosticAt } from '../source/diagnostic.ts';
import { listFolder, shownPath } from '../source/files.ts';
import { quote, suggest } from '../source/messages.ts';
import { fileStart } from '../source/position.ts';
import type { ReaderDiagnostic } from '../source/reader-rules.ts';
import type { EntryFolder } from '../tree/types.ts';
import { isAddition } from '../layers/read-addition.ts';

/**
 * Reads the entries of all layers, sorted by slug. An entry belongs to the lowest layer that has its folder; a
 * folder of the same name above it adds to it.
 * @param folders the layers, the lowest first
 */
export function readEntries(
  folders: readonly string[],
  locales: [string, ...string[]],
): { entry?: EntryFolder; diagnostics: ReaderDiagnostic[] }[] {
  const bySlug = new Map<string, string[]>();
  for (const folder of folders)
    for (const slug of listFolder(join(folder, 'faq')).folders)
      bySlug.set(slug, [...(bySlug.get(slug) ?? []), join(folder, 'faq', slug)]);
  const owned = new Set(
    [...bySlug].flatMap(([slug, [owner = '']]) => (addsOnly(owner) ? [] : [slug])),
  );
  return [...bySlug]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([slug, [owner = '', ...above]]) =>
      owned.has(slug) || folders.length === 1
        ? readEntry(owner, slug, locales, above)
        : { diagnostics: [owner, ...above].flatMap((path) => lostAdditions(path, slug, owned)) },
    );
}

/** Tells whether a folder only adds to an entry. */
function addsOnly(path: string): boolean {
  const { files } = listFolder(path);
  return files.some(isAddition) && !files.some((name) => /\.mdx$/.test(name) && !isAddition(name));
}

/** Reports the additions to an entry that no layer below has. */
function lostAdditions(path: string, slug: string, owned: Set<string>): ReaderDiagnostic[] {
  return listFolder(path)
    .files.filter(isAddition)
    .map((name) =>
      diagnosticAt(fileStart(shownPath(join(path, name))), {
        rule: 'layers-fit-together',
        what: 'addition to an entry that the content below does not have',
        found: quote(slug),
        expected: 'the slug of an entry of the content below',
        repair: suggest(slug, owned, 'remove the addition, or make it an entry of your own'),
      }),
    );
}
