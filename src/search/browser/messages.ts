import { indexFileUrl, HEAD } from '../index/format.ts';
import type { Load } from '../index/types.ts';
import { mergeHits, type MergedResult } from '../query/answers.ts';
import { openIndex } from '../query/open.ts';
import { fetchBytes } from './timeout.ts';

export type FindMerged = (query: string) => Promise<MergedResult>;

const opened = new Map<string, Promise<FindMerged>>();
/** The indexes of which a file was not to be had: perhaps they have been replaced since. */
const failed = new Set<string>();

function fetchFiles(folder: string, edition?: string): Load {
  const cache = failed.has(folder) ? 'reload' : 'default';
  return (name) => {
    // The other files bear the build in their names.
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
    const { verdict, answers } = mergeHits(result);
    return {
      verdict,
      answers: answers.map((answer) => ({
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
 * Opens the index of messages once and returns the finder over it.
 * @param folder the address of the index, ending in a slash
 * @param edition which index is meant: what a browser keeps of another one is of no use
 * @throws when the index cannot be loaded, and so may the finder; the next call opens it anew
 */
export function loadFinder(folder: string, edition?: string): Promise<FindMerged> {
  const known = opened.get(folder);
  if (known) return known;
  const fresh = open(folder, edition).catch((error: unknown) => forget(folder, error));
  opened.set(folder, fresh);
  return fresh;
}
