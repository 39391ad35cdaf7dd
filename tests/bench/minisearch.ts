import { gzipSync } from 'node:zlib';
import MiniSearch from 'minisearch';
import { keyOf } from './author.ts';
import type { PracticeEntry } from './practice-set.ts';
import type { Run } from './run.ts';

/**
 * The settings of VitePress: a document for each section, with its heading, those above it, and its
 * text.
 */
const options = {
  fields: ['title', 'titles', 'text'],
  searchOptions: { fuzzy: 0.2, prefix: true, boost: { title: 4, text: 2, titles: 1 } },
};

/** Asks MiniSearch with the settings of VitePress, in Node. */
export function runMiniSearch(corpus: PracticeEntry[], queries: string[]): Run {
  const index = new MiniSearch(options);
  index.addAll(
    corpus.flatMap((entry) =>
      entry.sections.map(({ id, label, lines }) => ({
        id: keyOf(entry.id, id),
        title: label,
        titles: entry.t,
        text: lines.join('\n'),
      })),
    ),
  );
  const file = JSON.stringify(index);
  const start = performance.now();
  const loaded = MiniSearch.loadJSON(file, options);
  const ready = performance.now() - start;
  const answers = queries.map((query) => {
    const from = performance.now();
    const results = loaded.search(query);
    return { ms: performance.now() - from, found: results.map(({ id }) => String(id)) };
  });
  return {
    engine: 'MiniSearch 7.2.0 as VitePress, Node',
    answers,
    requests: 1,
    bytes: gzipSync(file).length,
    ready,
  };
}
