import { indexFileUrl, HEAD } from '../index/format.ts';
import type { Load } from '../index/types.ts';
import type { FindAnswers } from './finder.ts';
import { startWorker, type FinderWorker } from './start-worker.ts';
import { fetchBytes } from './timeout.ts';

const opened = new Map<string, Promise<FindAnswers>>();
/** The folders of indexes of which a file failed to load: they may have been replaced since. */
const failed = new Set<string>();

/** Opens an index in the page. The code for it is loaded on demand. */
async function openHere(load: Load, start: string): Promise<FindAnswers> {
  const { prepareFinder } = await import('./finder.ts');
  return prepareFinder(load, start);
}

async function open(folder: string, edition?: string): Promise<FindAnswers> {
  const start = new URL(folder, location.href).href;
  if (location.protocol === 'file:') {
    const { loadScripts } = await import('./load-scripts.ts');
    return openHere(loadScripts(folder), start);
  }
  const worker = startWorker();
  try {
    const find = await openServed(folder, start, worker, edition);
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
  folder: string,
  start: string,
  worker: FinderWorker | undefined,
  edition?: string,
): Promise<FindAnswers> {
  const cache = failed.has(folder) ? 'reload' : 'default';
  // The other files have the build in their names.
  const which = edition ? `?${edition}` : '';
  const head = await fetchBytes(indexFileUrl(folder, HEAD) + which, cache);
  const find = await worker?.open({ folder: start, head, cache });
  if (find) return find;
  worker?.end();
  return openHere(
    async (name) => (name === HEAD ? head : fetchBytes(indexFileUrl(folder, name), cache)),
    start,
  );
}

function forget(folder: string, error: unknown, worker?: FinderWorker): never {
  worker?.end();
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
export function loadFinder(folder: string, edition?: string): Promise<FindAnswers> {
  const existing = opened.get(folder);
  if (existing) return existing;
  const opening = open(folder, edition);
  opening.catch(() => opened.delete(folder));
  opened.set(folder, opening);
  return opening;
}
