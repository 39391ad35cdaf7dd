// `npm run bench -- find`: measures the finder and its peers with the queries of a practice set.
import { writeFileSync } from 'node:fs';
import process from 'node:process';
import { keyOf } from './author.ts';
import { openChromium, openFirefox } from './browsers.ts';
import { buildPractice } from './build-practice.ts';
import { runCommand, runInBrowser } from './finder-runs.ts';
import { runMiniSearch } from './minisearch.ts';
import { indexPages, runPagefind } from './pagefind.ts';
import { readPracticeSet } from './practice-set.ts';
import { record } from '../support/record.ts';
import type { Run } from './run.ts';
import { serve } from './server.ts';
import { classTable, engineTable, misses } from './tables.ts';
import { shortfalls } from './targets.ts';

/** What is served with the site, outside its folder: a build takes no files it does not know. */
const aside = 'node_modules/.cache/error-faq/bench/aside';

const { corpus, queries: given, recorded } = readPracticeSet();
const queries = given.map((query) => ({
  ...query,
  accept: query.accept.map((key) => keyOf(...(key.split('#') as [string, string]))),
}));
const texts = queries.map(({ q }) => q);
const messages = new Set(
  corpus.flatMap(({ id, sections }) => sections.map((section) => keyOf(id, section.id))),
);
const finder: Run[] = [];
const peers: Run[] = [];
const short: string[] = [];

/**
 * Runs work and records its failure, so that the next engine is measured as well; the bench then
 * fails at its end.
 */
async function attempt(work: () => Promise<void> | void): Promise<void> {
  try {
    await work();
  } catch (error) {
    short.push(error instanceof Error ? error.message : String(error));
  }
}

const out = buildPractice(corpus);
await indexPages(out, `${aside}/plain-pagefind`);
// What is fetched in advance for a visit without a network would count as fetched for the answer.
writeFileSync(`${aside}/offline-worker.js`, '');
const server = await serve(aside, out);
await attempt(async () => {
  const browser = await openChromium();
  await attempt(async () => void finder.push(await runInBrowser(browser, server, texts)));
  await attempt(async () => void peers.push(await runPagefind(browser, server, texts, messages)));
  await browser.close();
});
await attempt(async () => {
  const browser = await openFirefox();
  if (!browser) return console.log('There is no Firefox ESR on this machine: not measured.');
  await attempt(async () => void finder.push(await runInBrowser(browser, server, texts)));
  await browser.close();
});
await server.close();
await attempt(() => void finder.push(runCommand(out, texts)));
peers.push(runMiniSearch(corpus, texts));

const runs = [...finder, ...peers];
const tables = [
  engineTable(queries, runs),
  'Entry first % / message first % / MRR, by class of query:',
  classTable(queries, runs),
].join('\n\n');
console.log(`${String(messages.size)} messages, ${String(queries.length)} queries.\n\n${tables}\n`);
if (recorded) await record('docs/finder.md', 'bench:find', tables);
for (const line of misses(queries, finder)) console.log(line);

short.push(...finder.flatMap((run) => shortfalls(queries, run, messages.size)));
for (const line of short) console.error(`Below the target: ${line}`);
process.exitCode = short.length > 0 ? 1 : 0;
