import { expect, test } from '@playwright/test';
import { recordSearches, type Job, type Recorded } from '../support/record-searches.ts';
import { ways } from '../support/search-ways.ts';
import { pastes } from '../support/secrets.ts';

// Each way has one text and each text a way; `npm run stress -- privacy` searches each in each, in Firefox as well.

const [found] = pastes.filter(({ name }) => name === 'a log');
const unfound = pastes.filter((paste) => !/証明書|REVOKED/.test(paste.text));

/** How many browsers search at a time: most of it is waiting until they rest. */
const BROWSERS = 2;

/** Searches in several browsers side by side, and tells of all in the order of the jobs. */
async function besides(jobs: Job[]): Promise<Recorded[]> {
  const lanes = Array.from({ length: BROWSERS }, (_, lane) =>
    recordSearches(
      'headless-shell',
      jobs.filter((_job, at) => at % BROWSERS === lane),
    ),
  );
  const recorded = await Promise.all(lanes);
  return jobs.flatMap((_, at) => recorded[at % BROWSERS]?.[Math.floor(at / BROWSERS)] ?? []);
}

for (const bare of [false, true]) {
  test(`nothing typed leaves the browser ${bare ? 'without' : 'with'} script, however it is searched`, async () => {
    test.setTimeout(240_000);
    const jobs: Job[] = ways
      .filter((way) => (way.bare ?? false) === bare)
      .map((way, at) => ({ way, paste: way.answered ? found : unfound[at % unfound.length] }))
      .flatMap(({ way, paste }) => (paste ? { way, paste } : []));
    expect(new Set(jobs.map(({ paste }) => paste)).size).toBeGreaterThan(bare ? 4 : unfound.length);
    const recorded = await besides(jobs);
    for (const { way, lines, size } of recorded) {
      console.log(`${way}: ${lines.length} requests, ${size} bytes`);
    }
    expect(recorded.filter(({ lines }) => lines.length === 0)).toEqual([]);
    expect(recorded.map(({ way, leaks, astray }) => ({ way, leaks, astray }))).toEqual(
      jobs.map(({ way }) => ({ way: way.name, leaks: [], astray: [] })),
    );
  });
}
