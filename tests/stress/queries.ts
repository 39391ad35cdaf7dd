import { readFileSync } from 'node:fs';
import type { MessageRecord } from '../../src/schemas/published.ts';
import { empty, hostile, randomTexts } from '../support/hostile.ts';
import { mutated } from '../support/mutations.ts';
import { chance } from '../support/random.ts';
import { sites } from '../support/sites.ts';
import { askBox, type Asked } from './ask-box.ts';
import { openBrowsers, openTab, type TestBrowser } from './browsers.ts';
import { serveWithFaults } from './faulty-server.ts';

/** How many queries each browser is asked, through the search box and of its finder. */
const COUNTS = {
  chromium: { box: 5000, finder: 20_000 },
  firefox: { box: 1000, finder: 1000 },
};
/** The longest task that is not felt, in milliseconds: the limit of the Long Tasks API. */
const LONG = 50;
const CHUNK = 250;

const messages = (
  JSON.parse(readFileSync(`${sites.main.out}/api/messages.json`, 'utf8')) as MessageRecord[]
).map(({ text }) => text);

/** Returns queries of every kind: those that have broken programs, random ones, and garbled messages. */
function queriesOf(count: number, seed: number): string[] {
  const special = [...Object.values(empty), ...Object.values(hostile)];
  const rest = Math.max(0, count - special.length);
  const half = Math.floor(rest / 2);
  const mixed = [...randomTexts(half, seed), ...mutated(messages, rest - half, chance(seed + 1))];
  return [...special, ...mixed].slice(0, count);
}

/** Returns the value that a percentage of the numbers does not exceed. */
function percentile(numbers: number[], percent: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * percent) / 100))] ?? 0;
}

const shown = (numbers: number[]): string =>
  [50, 95, 99, 100]
    .map(
      (one) => `${one === 100 ? 'max' : `p${String(one)}`} ${percentile(numbers, one).toFixed(1)}`,
    )
    .join(', ');

/** Asks one half of the queries in one way, and prints the measurements. Returns what went wrong. */
async function ask(
  target: TestBrowser,
  url: string,
  queries: string[],
  throughBox: boolean,
): Promise<number> {
  const { page, exceptions, close } = await openTab(target);
  await page.goto(url, { waitUntil: 'load' });
  const title = await page.title();
  await page.evaluate(askBox, { queries: JSON.stringify(['ready']), throughBox });
  const all: Asked[] = [];
  for (let from = 0; from < queries.length; from += CHUNK) {
    const some = JSON.stringify(queries.slice(from, from + CHUNK));
    all.push(...(await page.evaluate(askBox, { queries: some, throughBox })));
  }
  const thrown = exceptions();
  const wrong = all.flatMap(({ wrong: what }, at) =>
    what ? [`${what}: ${JSON.stringify(queries[at]?.slice(0, 60))}`] : [],
  );
  if ((await page.title()) !== title) wrong.push('A script of a query has run.');
  await close();
  const way = throughBox ? 'through the box' : 'of the finder';
  const held = all.map(({ longest }) => longest);
  const long = held.filter((one) => one > LONG).length;
  console.log(`${target.name}, ${String(all.length)} queries ${way}`);
  console.log(`  answered after, ms: ${shown(all.map(({ ms }) => ms))}`);
  console.log(`  page held up, ms: ${shown(held)}; over ${String(LONG)}: ${String(long)}`);
  const slowest = all
    .map((one, at) => ({ ...one, query: queries[at] ?? '' }))
    .toSorted((a, b) => b.longest - a.longest);
  for (const { longest, query } of slowest.slice(0, 6)) {
    console.log(
      `    ${longest.toFixed(0)} ms: ${String(query.length)} characters, ${JSON.stringify(query.slice(0, 50))}`,
    );
  }
  const slow =
    percentile(held, 99) > LONG
      ? [`more than 1 % of the queries hold the page up for more than ${String(LONG)} ms`]
      : [];
  for (const one of [...thrown, ...wrong, ...slow].slice(0, 20)) console.log(`  WRONG ${one}`);
  return thrown.length + wrong.length + slow.length;
}

/**
 * Asks random and hostile queries of the built site in both browsers, through the search box and of
 * its finder. The times are meaningful on an idle machine only.
 * @param args `chromium` or `firefox`, and the number of queries; both, and the usual number, if
 * left out
 */
export async function run(args: string[]): Promise<number> {
  const names = args.filter((one) => one === 'chromium' || one === 'firefox');
  const given = args.map(Number).find((one) => one > 0);
  const server = await serveWithFaults(sites.main.out);
  let wrong = 0;
  for (const target of await openBrowsers(names)) {
    const usual = target.name.startsWith('Firefox') ? COUNTS.firefox : COUNTS.chromium;
    const half = given === undefined ? undefined : Math.ceil(given / 2);
    wrong += await ask(target, server.url, queriesOf(half ?? usual.box, 1), true);
    wrong += await ask(target, server.url, queriesOf(half ?? usual.finder, 2), false);
    await target.close();
  }
  server.close();
  console.log(wrong === 0 ? 'Nothing went wrong.' : `${String(wrong)} things went wrong.`);
  return wrong === 0 ? 0 : 1;
}
