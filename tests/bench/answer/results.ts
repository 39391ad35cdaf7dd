import { readFileSync } from 'node:fs';
import { eachVersion, type Measure } from './measure.ts';
import { TEXT } from './paste.ts';
import type { Version } from './versions.ts';
import { untilAnswer, visit } from './visit.ts';

/**
 * Returns the path of the results page with a query, as the version itself links to it: in the fragment
 * or, in the search boxes that have no address for results yet, in the query string.
 */
export function resultsPath({ site }: Version, query: string): string {
  const page = readFileSync(`${site}/search/index.html`, 'utf8');
  const sign = page.includes('data-search=') ? '#' : '?';
  return `search/${sign}${new URLSearchParams({ q: query }).toString()}`;
}

/** How long a visitor waits who follows a link to a result. */
export const coldResults: Measure = {
  about: 'Results page opened cold: 1.6 Mbit/s, 150 ms, all threads four times slower',
  figures: { ms: { label: 'ms to the first answer', digits: 0, wanted: { share: 0.5 } } },
  prepare: eachVersion((version) =>
    visit(
      { folders: [version.site], path: resultsPath(version, TEXT), slow: true },
      async (visited) => ({ ms: await untilAnswer(visited) }),
    ),
  ),
};
