import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import type { SearchDocument } from '../../../src/search/index/types.ts';
import { readPracticeCorpus } from '../practice-set.ts';
import { scaleQueries } from '../scale-queries.ts';
import { scaleRows } from '../scale-rows.ts';
import type { Measure, Take } from './measure.ts';
import { AFTER } from './paste.ts';
import { resultsPath } from './results.ts';
import type { Version } from './versions.ts';
import { untilAnswer, visit } from './visit.ts';

const COUNT = 25_000;
/** How many whole messages are asked in the browser. */
const MESSAGES = 5;
const cache = 'node_modules/.cache/error-faq/bench/large';

/** Where versions have the code that makes an index, and that which asks it; the newest first. */
const MODULES = {
  build: ['src/search/index/build-index.ts', 'src/search/build-index.ts'],
  open: ['src/search/query/open.ts', 'src/search/open-index.ts'],
};

/** A version with an index of generated messages in its format, and queries for it. */
interface Large {
  version: Version;
  /** The folder that has the index where the site has its own. */
  folder: string;
  queries: string;
  /** The texts of some whole messages. */
  whole: string[];
}

type Taken = Record<string, number>;

function moduleOf({ folder }: Version, names: string[]): string {
  const name = names.find((file) => existsSync(`${folder}/${file}`));
  if (name === undefined) throw new Error(`${folder} has none of ${names.join(', ')}.`);
  return pathToFileURL(`${folder}/${name}`).href;
}

async function makeIndex(version: Version, rows: SearchDocument[], folder: string): Promise<void> {
  const { buildIndex } = (await import(moduleOf(version, MODULES.build))) as {
    buildIndex: (rows: SearchDocument[]) => Map<string, Uint8Array>;
  };
  mkdirSync(`${folder}/search-index`, { recursive: true });
  for (const [name, content] of buildIndex(rows)) {
    writeFileSync(`${folder}/search-index/${name}.json`, content);
  }
}

/** Makes the index of the same generated messages in the format of each version. */
async function prepareLarge(ours: Version, theirs: Version): Promise<[Large, Large]> {
  rmSync(cache, { recursive: true, force: true });
  const rows = scaleRows(readPracticeCorpus(), COUNT);
  const asked = scaleQueries(rows);
  const whole = asked
    .filter(({ cls }) => cls === 'whole')
    .slice(0, MESSAGES)
    .map(({ q }) => q);
  const queries = `${cache}/queries.json`;
  const side = async (version: Version, name: string): Promise<Large> => {
    const folder = `${cache}/${name}`;
    await makeIndex(version, rows, folder);
    return { version, folder, queries, whole };
  };
  const sides: [Large, Large] = [await side(ours, 'ours'), await side(theirs, 'theirs')];
  writeFileSync(queries, JSON.stringify(asked.map(({ q }) => q)));
  return sides;
}

/** Opens the results page with a whole message, and counts what is fetched, without full-text search. */
function countRequests({ version, folder }: Large, message: string): Promise<number[]> {
  const path = resultsPath(version, message);
  return visit({ folders: [folder, version.site], path }, async (visited) => {
    await untilAnswer(visited);
    await visited.page.waitForTimeout(AFTER);
    const counted = visited.server.requests.filter((one) => !one.path.startsWith('/pagefind/'));
    const bytes = counted.reduce((sum, request) => sum + request.bytes, 0);
    return [bytes / 1024, counted.length];
  });
}

/** Averages what is fetched over some messages: one needs more of an index than another. */
async function takeRequests(side: Large): Promise<Taken> {
  const counts = await Promise.all(side.whole.map((message) => countRequests(side, message)));
  const mean = (at: number): number =>
    counts.reduce((sum, count) => sum + (count[at] ?? 0), 0) / counts.length;
  return { kb: mean(0), requests: mean(1) };
}

/** Asks all queries in a process of their own. */
function takeProcess({ version, folder, queries }: Large): Taken {
  const script = `${import.meta.dirname}/ask-index.ts`;
  const given = [moduleOf(version, MODULES.open), `${folder}/search-index`, queries];
  const run = spawnSync(process.execPath, ['--expose-gc', script, ...given], { encoding: 'utf8' });
  if (run.status !== 0) throw new Error(run.stderr);
  return JSON.parse(run.stdout) as Taken;
}

/** What a large site costs the visitor. */
export const largeSite: Measure = {
  about: `${COUNT} generated messages: the results page opened with a whole one, and 5 s more, the mean of ${MESSAGES}, without the full-text search; 700 queries in Node`,
  figures: {
    kb: { label: 'KB, gzip', digits: 1, wanted: { share: 0.3 } },
    requests: { label: 'requests', digits: 0, wanted: { share: 0.3 } },
    p95: { label: 'ms of the processor a query, p95', digits: 1, wanted: { share: 0.5 } },
    heap: { label: 'MB of memory after all queries', digits: 1, wanted: { share: 0.4 } },
  },
  prepare: async (ours, theirs) => {
    const sides = await prepareLarge(ours, theirs);
    const [take, other] = sides.map((side): Take => async () => ({
      ...(await takeRequests(side)),
      ...takeProcess(side),
    }));
    return [take, other] as [Take, Take];
  },
};
