import type { LastModified } from '../domain/feeds/last-modified.ts';
import type { Library } from '../domain/library/types.ts';
import type { OwnRule } from '../rules/support/rule.ts';
import { ContentError } from '../reader/source/diagnostic.ts';
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

/** What `readLibrary` gives for a content tree, which is read again only if a file or an option has changed since. */
export function readContent(folder: string): ReturnType<typeof readLibrary> {
  const { history, offline, rules } = siteOptions();
  const state = JSON.stringify([stateOf(folder), history, offline]);
  const { content } = cache;
  const unchanged = content?.folder === folder && content.state === state;
  if (unchanged && content.rules === rules) return content.read;
  const read = withOptions(readLibrary(folder));
  cache.content = { folder, state, rules, read };
  return read;
}

/** What the configuration says of the site counts in the place of what `site.yaml` says. */
function withOptions(read: ReturnType<typeof readLibrary>): ReturnType<typeof readLibrary> {
  const { library } = read;
  if (!library) return read;
  const { history = library.site.history, offline = library.site.offline } = siteOptions();
  return { ...read, library: { ...library, site: { ...library.site, history, offline } } };
}

/**
 * The library of this run's content tree.
 * @param fresh read it again if a file has changed since
 * @throws an error that lists every problem, one a line, when the content is not sound
 */
export function openLibrary(fresh = false): Library {
  const kept = cache.content?.folder === contentFolder() ? cache.content.read : undefined;
  const { library, problems } = (!fresh && kept) || readContent(contentFolder());
  if (!library) throw new ContentError(problems);
  return library;
}

/** When the entries of this run's content tree last changed, as far as its history tells. */
export function openDates(): LastModified {
  return (cache.dates ??= commitDates(contentFolder()));
}
