import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { buildIndex } from '../../src/search/index/build-index.ts';
import type { SearchDocument } from '../../src/search/index/types.ts';
import { openChromium } from './browsers.ts';
import { measureFirst } from './finder-runs.ts';
import { askIndex } from './in-page.ts';
import type { Run } from './run.ts';
import { serve } from './server.ts';

const folder = 'node_modules/.cache/error-faq/bench/scale';

/** The size of an index, and what it was made of. */
export interface Made {
  files: number;
  /** The size with gzip. */
  bytes: number;
  seconds: number;
}

/** Builds the index of some rows without pages, and puts it where `askScaleIndex` finds it. */
export function makeScaleIndex(rows: SearchDocument[]): Made {
  const start = performance.now();
  const files = buildIndex(rows);
  const seconds = (performance.now() - start) / 1000;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(`${folder}/search-index`, { recursive: true });
  writeFileSync(`${folder}/index.html`, '<!doctype html><title>Scale</title>');
  let bytes = 0;
  for (const [name, content] of files) {
    writeFileSync(`${folder}/search-index/${name}.json`, content);
    bytes += gzipSync(content).length;
  }
  return { files: files.size, bytes, seconds };
}

/**
 * Asks that index in Chromium. Each of the `cold` texts is also asked on a new page; the one that
 * fetches most stands for the first answer. `later` is what a query fetches on average after
 * others, in bytes.
 */
export async function askScaleIndex(
  texts: string[],
  cold: string[],
  engine: string,
): Promise<Run & { later: number }> {
  const server = await serve(folder, 'src');
  const browser = await openChromium();
  try {
    const firsts = [];
    for (const text of cold) {
      await browser.open(server.url);
      firsts.push(await measureFirst(server, () => browser.run(askIndex, [text])));
    }
    const [first] = firsts.toSorted((a, b) => b.bytes - a.bytes);
    const before = server.requests.length;
    const { answers } = await browser.run(askIndex, texts);
    const bytes = server.requests.slice(before).reduce((sum, request) => sum + request.bytes, 0);
    return { engine, answers, ...first, later: bytes / texts.length };
  } finally {
    await browser.close();
    await server.close();
  }
}
