import { indexFileUrl } from '../index/format.ts';
import type { FromWorker, Opening, ToWorker } from './start-worker.ts';
import { prepareFinder, type FindAnswers } from './finder.ts';
import { fetchBytes } from './timeout.ts';

/** The part of `DedicatedWorkerGlobalScope` that is used; the `dom` library declares `window` only. */
declare const self: {
  postMessage: (message: FromWorker) => void;
  addEventListener: (name: 'message', listener: (event: MessageEvent<ToWorker>) => void) => void;
};

/** The finder over the index of this worker, which the first message opens. */
let finder: Promise<FindAnswers> | undefined;

function open({ folder, files, cache }: Opening): Promise<FindAnswers> {
  return prepareFinder(
    async (name) => files.get(name) ?? fetchBytes(indexFileUrl(folder, name), cache),
    folder,
  );
}

async function reply({ id, opening, query }: ToWorker): Promise<FromWorker> {
  try {
    if (opening) finder = open(opening);
    const find = await finder;
    return { id, found: query === undefined ? undefined : await find?.(query) };
  } catch (error) {
    return { id, error: String(error) };
  }
}

self.addEventListener('message', ({ data }) => {
  void reply(data).then((message) => self.postMessage(message));
});
