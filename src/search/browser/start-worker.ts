import type { FindAnswers, FoundAnswers } from './finder.ts';
import { NETWORK_TIMEOUT } from './timeout.ts';

/** An index to open: its head and what else is at hand, and from where and how its other files are fetched. */
export interface Opening {
  /** The absolute URL of its folder, ending in a slash. */
  folder: string;
  /** By their names. */
  files: Map<string, ArrayBuffer>;
  cache: RequestCache;
}

/** A message to the worker: an index to open, or a query. */
export interface ToWorker {
  id: number;
  opening?: Opening;
  query?: string;
}

/** The reply of the worker to the message with the same id. */
export interface FromWorker {
  id: number;
  found?: FoundAnswers;
  error?: string;
}

/** A worker in which one index is searched. */
export interface FinderWorker {
  /**
   * Opens the index.
   * @returns a finder; undefined if the worker does not run: it is blocked, or did not arrive
   * @throws if the index cannot be opened
   */
  open: (opening: Opening) => Promise<FindAnswers | undefined>;
  /** Stops the worker. */
  end: () => void;
}

/** Starts a worker; returns undefined if the browser refuses to. */
export function startWorker(): FinderWorker | undefined {
  try {
    return talkTo(new Worker(new URL('./finder-worker.ts', import.meta.url), { type: 'module' }));
  } catch {
    return undefined;
  }
}

function talkTo(worker: Worker): FinderWorker {
  const waiting = new Map<number, (reply: FromWorker) => void>();
  let last = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
    waiting.get(data.id)?.(data);
    waiting.delete(data.id);
  });
  const broken = new Promise<undefined>((resolve) => {
    const late = setTimeout(resolve, NETWORK_TIMEOUT, undefined);
    worker.addEventListener('message', () => clearTimeout(late), { once: true });
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      resolve(undefined);
    });
  });
  const ask = async (message: Omit<ToWorker, 'id'>): Promise<FromWorker | undefined> => {
    const id = ++last;
    const replied = new Promise<FromWorker>((resolve) => void waiting.set(id, resolve));
    worker.postMessage({ ...message, id } satisfies ToWorker);
    const reply = await Promise.race([replied, broken]);
    if (reply?.error !== undefined) throw new Error(reply.error);
    return reply;
  };
  const find: FindAnswers = async (query) => {
    const reply = await ask({ query });
    if (!reply?.found) throw new Error('The worker has stopped.');
    return reply.found;
  };
  return {
    open: async (opening) => ((await ask({ opening })) ? find : undefined),
    end: () => worker.terminate(),
  };
}
