import { indexFileUrl, HEAD } from '../index/format.ts';
import type { Load } from '../index/types.ts';
import { mergeHits, type MergedResult } from '../query/answers.ts';
import { openIndex } from '../query/open.ts';
import { fetchBytes } from './timeout.ts';

/** A finder whose results are merged, with absolute URLs. */
export type FindMerged = (query: string) => Promise<MergedResult>;

const opened = new Map<string, Promise<FindMerged>>();
/** The folders of indexes of which a file failed to load: they may have been replaced since. */
const failed = new Set<string>();

function fetchFiles(folder: string, edition?: string): Load {
  const cache = failed.has(folder) ? 'reload' : 'default';
  return (name) => {
    // The other files have the build in their names.
    const which = name === HEAD && edition ? `?${edition}` : '';
    return fetchBytes(indexFileUrl(folder, name) + which, cache);
  };
}

async function open(folder: string, edition?: string): Promise<FindMerged> {
  const onDisk = location.protocol === 'file:';
  const load = onDisk
    ? (await import('./load-scripts.ts')).loadScripts(folder)
    : fetchFiles(folder, edition);
  const find = await openIndex(load);
  const start = new URL(folder, location.href);
  return async (query) => {
    const result = await find(query).catch((error: unknown) => forget(folder, error));
    const merged = mergeHits(result);
    return {
      ...merged,
      answers: merged.answers.map((answer) => ({
        ...answer,
        row: { ...answer.row, url: new URL(answer.row.url, start).href },
      })),
    };
  };
}

function forget(folder: string, error: unknown): never {
  opened.delete(folder);
  failed.add(folder);
  throw error;
}

/**
 * Opens the index of messages, once, and returns a finder.
 * @param folder the URL of the index, ending in a slash
 * @param edition the version of the index, so that no cached head of another one is used
 * @throws if the index cannot be loaded, as the finder may later; the next call tries again
 */
export function loadFinder(folder: string, edition?: string): Promise<FindMerged> {
  const existing = opened.get(folder);
  if (existing) return existing;
  const opening = open(folder, edition).catch((error: unknown) => forget(folder, error));
  opened.set(folder, opening);
  return opening;
}
