import { indexFileUrl, HEAD } from '../index/format.ts';
import type { Load } from '../index/types.ts';
import type { FindAnswers } from './finder.ts';
import { startWorker, type FinderWorker } from './start-worker.ts';
import { fetchBytes } from './timeout.ts';

/** Where an index is. */
export interface IndexPlace {
  /** The URL of its folder, ending in a slash. */
  folder: string;
  /** Its version, so that no cached head of another one is used. */
  edition?: string | undefined;
  /** The name of a file that the first query will need beside the head, which is fetched with it. */
  needed?: string | undefined;
}

const opened = new Map<string, Promise<FindAnswers>>();
/** The folders of indexes of which a file failed to load: they may have been replaced since. */
const failed = new Set<string>();

/** Opens an index in the page. The code for it is loaded on demand. */
async function openHere(load: Load, start: string): Promise<FindAnswers> {
  const { prepareFinder } = await import('./finder.ts');
  return prepareFinder(load, start);
}

async function open(place: IndexPlace): Promise<FindAnswers> {
  const { folder } = place;
  const start = new URL(folder, location.href).href;
  if (location.protocol === 'file:') {
    const { loadScripts } = await import('./load-scripts.ts');
    return openHere(loadScripts(folder), start);
  }
  const worker = startWorker();
  try {
    const find = await openServed(place, start, worker);
    return (query) => find(query).catch((error: unknown) => forget(folder, error, worker));
  } catch (error) {
    return forget(folder, error, worker);
  }
}

/**
 * Opens an index that a server has: in the worker or, if that does not run, in the page. The page fetches
 * the head, which it may have preloaded, while the worker starts.
 */
async function openServed(
  { folder, edition, needed }: IndexPlace,
  start: string,
  worker: FinderWorker | undefined,
): Promise<FindAnswers> {
  const cache = failed.has(folder) ? 'reload' : 'default';
  const load = (name: string, which = ''): Promise<ArrayBuffer> =>
    fetchBytes(indexFileUrl(folder, name) + which, cache);
  // The other files have the build in their names. What fails to come along is requested again when it is read.
  const along = needed === undefined ? undefined : load(needed).catch(() => undefined);
  const files = new Map([[HEAD, await load(HEAD, edition ? `?${edition}` : '')]]);
  const brought = await along;
  if (needed !== undefined && brought) files.set(needed, brought);
  const find = await worker?.open({ folder: start, files, cache });
  if (find) return find;
  worker?.end();
  return openHere(async (name) => files.get(name) ?? load(name), start);
}

function forget(folder: string, error: unknown, worker?: FinderWorker): never {
  worker?.end();
  opened.delete(folder);
  failed.add(folder);
  throw error;
}

/**
 * Opens the index of messages, once, and returns a finder.
 * @throws if the index cannot be loaded, as the finder may later; the next call tries again
 */
export function loadFinder(place: IndexPlace): Promise<FindAnswers> {
  const { folder } = place;
  const existing = opened.get(folder);
  if (existing) return existing;
  const opening = open(place);
  opening.catch(() => opened.delete(folder));
  opened.set(folder, opening);
  return opening;
}
