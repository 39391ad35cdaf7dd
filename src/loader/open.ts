import { dirname, join } from 'node:path';
import type { LastModified } from '../domain/feeds/last-modified.ts';
import type { Library } from '../domain/library/types.ts';
import type { ProseTree } from '../reader/mdx/tree.ts';
import type { ContentTree } from '../reader/tree/types.ts';
import type { OwnRule } from '../rules/support/rule.ts';
import { ContentError } from '../reader/source/diagnostic.ts';
import { readLayers } from '../reader/files/read-layers.ts';
import { stateOf } from '../reader/source/files.ts';
import { commitDates } from './git-dates.ts';
import { readLibrary } from './load-library.ts';
import { contentFolder, siteOptions } from './options.ts';
import { globalCache } from '../reader/source/cache.ts';

interface Content {
  folder: string;
  state: string;
  rules?: OwnRule[];
  read: ReturnType<typeof readLibrary>;
}

const cache = globalCache<{ content: Content; dates: LastModified }>('content');

/** Calls `readLibrary`, and again only if a file or an option has changed since. */
export function readContent(folder: string): ReturnType<typeof readLibrary> {
  const { history, offline, rules } = siteOptions();
  const state = JSON.stringify([readLayers(folder).folders.map(stateOf), history, offline]);
  const { content } = cache;
  const unchanged = content?.folder === folder && content.state === state;
  if (unchanged && content.rules === rules) return content.read;
  const read = withOptions(readLibrary(folder));
  cache.content = { folder, state, rules, read };
  return read;
}

/** Overrides fields of `site.yaml` by options of the configuration. */
function withOptions(read: ReturnType<typeof readLibrary>): ReturnType<typeof readLibrary> {
  const { library } = read;
  if (!library) return read;
  const { history = library.site.history, offline = library.site.offline } = siteOptions();
  return { ...read, library: { ...library, site: { ...library.site, history, offline } } };
}

/**
 * Returns the content tree of the content folder with its library.
 * @throws a `ContentError` with all diagnostics if the content is not valid
 */
export function openContent(): { tree: ContentTree; library: Library } {
  const { tree, library, diagnostics } = readContent(contentFolder());
  if (!library) throw new ContentError(diagnostics);
  return { tree, library };
}

/**
 * Returns the library of the content folder, read once per process.
 * @param fresh whether to look for files that have changed since
 * @throws a `ContentError` with all diagnostics if the content is not valid
 */
export function openLibrary(fresh = false): Library {
  const cached = cache.content?.folder === contentFolder() ? cache.content.read : undefined;
  const { library, diagnostics } = (!fresh && cached) || readContent(contentFolder());
  if (!library) throw new ContentError(diagnostics);
  return library;
}

/** Returns the prose of an entry in a locale, as it was read with the library; undefined if there is none. */
export function openProse(slug: string, locale: string): ProseTree | undefined {
  const folder = cache.content?.read.tree.entries.find((entry) => entry.slug === slug);
  return folder?.files.get(locale)?.body?.tree;
}

/** Returns the dates of `commitDates` for the content folder, read once per process. */
export function openDates(): LastModified {
  return (cache.dates ??= new Map(
    readLayers(contentFolder()).folders.flatMap((folder) => [...commitDates(folder)]),
  ));
}

/** Returns the folder of a reader, in whichever layer it is. */
export function readerFolder(id: string): string {
  const reader = openContent().tree.readers.find((one) => one.id === id);
  return reader ? dirname(reader.file) : join(contentFolder(), 'readers', id);
}

/** Returns the content folder that an entry belongs to: that of the lowest layer that has it. */
export function entryLayer(slug: string): string {
  const entry = openContent().tree.entries.find((one) => one.slug === slug);
  return entry ? dirname(dirname(entry.folder)) : contentFolder();
}
