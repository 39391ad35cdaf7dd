import { engine } from 'virtual:picture-engine';
import type Tesseract from 'tesseract.js';
import type { ReadLine } from './tidy-text.ts';

/** What is told of the progress of a work, from 0 to 1. */
export type Progress = (share: number) => void;

/** The files of the engine that have to be fetched before it can read. */
const addresses = Object.keys(engine.files).map((name) => engine.folder + name);
const BYTES = Object.values(engine.files).reduce((sum, size) => sum + size, 0);

/** The size of the engine in megabytes, to one decimal. */
export const megabytes = (BYTES / 1e6).toFixed(1);

/** Tells whether the service worker has stored the engine, so that nothing has to be fetched. */
export async function isStored(): Promise<boolean> {
  // Only a page of a secure address may ask.
  if (!('caches' in globalThis)) return false;
  const found = await Promise.all(addresses.map((address) => caches.match(address)));
  return found.every((response) => response !== undefined);
}

/**
 * Fetches the engine, which the browser stores: what needs its files fetches each of them again.
 * @throws if that fails or is aborted
 */
export async function fetchEngine(progress: Progress, signal: AbortSignal): Promise<void> {
  let received = 0;
  const fetchFile = async (address: string): Promise<void> => {
    const response = await fetch(address, { signal });
    if (!response.ok || !response.body) throw new Error(address);
    const reader = response.body.getReader();
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      received += part.value.length;
      progress(Math.min(1, received / BYTES));
    }
  };
  await Promise.all(addresses.map(fetchFile));
}

/**
 * Reads pictures that are ready for it, one after the other.
 * @throws if the engine cannot run or the reading is aborted; nothing of it remains in memory
 */
export async function readLines(
  pictures: Blob[],
  progress: Progress,
  signal: AbortSignal,
): Promise<ReadLine[]> {
  const { default: tesseract } = (await import(
    /* @vite-ignore */ `${engine.folder}tesseract.js`
  )) as { default: typeof Tesseract };
  let end: (reason: unknown) => void = () => undefined;
  const ended = new Promise<never>((_, reject) => {
    end = reject;
  });
  signal.addEventListener('abort', () => end(signal.reason));
  let done = 0;
  const opened = tesseract.createWorker(engine.language, tesseract.OEM.LSTM_ONLY, {
    workerPath: `${engine.folder}worker.js`,
    corePath: `${engine.folder}core.js`,
    langPath: engine.folder,
    // Workers of a blob are against the policy of the site.
    workerBlobURL: false,
    gzip: false,
    cacheMethod: 'none',
    // A worker that cannot load its model is neither opened nor rejected.
    errorHandler: (error: unknown) => end(error),
    logger: ({ status, progress: share }) => {
      if (status === 'recognizing text') progress((done + share) / pictures.length);
    },
  });
  try {
    const worker = await Promise.race([opened, ended]);
    await worker.setParameters({ tessedit_pageseg_mode: tesseract.PSM.AUTO });
    const lines: ReadLine[] = [];
    for (const picture of pictures) {
      const reading = worker.recognize(picture, {}, { text: false, blocks: true });
      const { data } = await Promise.race([reading, ended]);
      const paragraphs = (data.blocks ?? []).flatMap((block) => block.paragraphs);
      lines.push(...paragraphs.flatMap((paragraph) => paragraph.lines));
      done += 1;
    }
    return lines;
  } finally {
    void opened.then((worker) => worker.terminate()).catch(() => undefined);
  }
}
