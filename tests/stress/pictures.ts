import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import process from 'node:process';
import { chromium, type Browser, type Page } from '@playwright/test';
import { serve } from '../bench/server.ts';
import { faults } from '../lab/faults.ts';
import { pictures as folder } from '../lab/pictures.ts';
import { launchOptions } from '../support/machine.ts';
import { damages, takePicture, type View } from './picture-damage.ts';
import { readPicture, type Read } from './read-picture.ts';

/** A document of a warning, and the entry that explains it. */
interface Warning {
  fault: string;
  language: string;
  html: string;
  entry: string;
}

const OUTCOMES = ['right', 'unsure', 'wrong and sure'] as const;
type Outcome = (typeof OUTCOMES)[number];

/** What of each kind has to lead to the right entry first, in percent, and the most that may mislead. */
const TARGETS = { clean: 99, scaled: 98, photographed: 90, misleading: 1 };

/** Returns the documents that the lab has kept of the warnings of Chromium; has it make them if there are none. */
function warnings(): Warning[] {
  const find = (): string[] => globSync(`${folder}/chromium-*/{en,ja}/*.html`).toSorted();
  if (find().length === 0) {
    const args = ['src/cli/error-faq.mjs', 'capture', '--client', 'chromium', '--check'];
    spawnSync(process.execPath, args, { stdio: 'inherit' });
  }
  return find().flatMap((file) => {
    const fault = basename(file, '.html');
    const entry = faults.find(({ id }) => id === fault)?.entry;
    const language = basename(dirname(file));
    return entry === undefined ? [] : { fault, language, entry, html: readFileSync(file, 'utf8') };
  });
}

/** Lists the ways in which a warning is looked at, in an order that mixes them. */
function views(): View[] {
  const all = ['light', 'dark'].flatMap((scheme) =>
    [360, 1000, 1280, 1920].flatMap((width) =>
      [1, 2, 3].flatMap((pixels) =>
        Object.keys(damages).map((damage) => ({ scheme, width, pixels, damage }) as View),
      ),
    ),
  );
  return all.map((_, at) => all[(at * 7919) % all.length]).filter((view) => view !== undefined);
}

function outcomeOf({ verdict, entries }: Read, entry: string): Outcome {
  if (entries.includes(entry)) return 'right';
  return ['code', 'exact', 'fork'].includes(verdict) ? 'wrong and sure' : 'unsure';
}

/**
 * Reads pictures of the warnings that the lab has kept, in both languages and schemes, of four widths and three
 * densities, whole and damaged, and prints how many lead to their entry.
 * @param args how many pictures are read of each damage; 24 if left out
 */
export async function run([count = '24', ...only]: string[]): Promise<number> {
  const all = warnings();
  const site = await serve('dist');
  const browser = await chromium.launch(launchOptions());
  const page = await browser.newPage();
  await page.goto(`${site.url}en/`);
  const [script = ''] = globSync('_astro/read-pictures.*.js', { cwd: 'dist' });
  const rows = new Map<string, Map<Outcome, number>>();
  for (const damage of Object.keys(damages).filter((one) => !only[0] || only.includes(one))) {
    const seen = views().filter((view) => view.damage === damage);
    for (let at = 0; at < Number(count); at += 1) {
      const warning = all[(at * 31) % all.length];
      const view = seen[at % seen.length];
      if (!warning || !view) throw new Error('There are no warnings: the lab has kept none.');
      const outcome = await readView(browser, page, join('/', script), warning, view);
      const row = rows.get(damage) ?? new Map<Outcome, number>();
      rows.set(damage, row.set(outcome, (row.get(outcome) ?? 0) + 1));
    }
    console.log(line(damage, rows.get(damage) ?? new Map<Outcome, number>()));
  }
  await browser.close();
  await site.close();
  return [...rows].filter(([damage, row]) => !isGood(damage, row)).length > 0 ? 1 : 0;
}

async function readView(
  browser: Browser,
  page: Page,
  script: string,
  { fault, language, html, entry }: Warning,
  view: View,
): Promise<Outcome> {
  const picture = await takePicture(browser, html, view);
  const read = await page.evaluate(readPicture, { script, ...picture });
  const outcome = outcomeOf(read, entry);
  const { scheme, width, pixels, damage } = view;
  const place = `${fault} ${language} ${scheme} ${String(width)} × ${String(pixels)}, ${damage}`;
  if (outcome !== 'right')
    console.log(`  ${outcome}: ${place}: ${read.verdict} ${read.entries.join()}\n${read.text}\n`);
  return outcome;
}

function line(damage: string, row: Map<Outcome, number>): string {
  const counts = OUTCOMES.map((outcome) => `${outcome} ${String(row.get(outcome) ?? 0)}`);
  return `${damage.padEnd(14)} ${counts.join(', ')}`;
}

function isGood(damage: string, row: Map<Outcome, number>): boolean {
  const sum = [...row.values()].reduce((one, other) => one + other, 0);
  const share = (outcome: Outcome): number => (100 * (row.get(outcome) ?? 0)) / sum;
  const least = TARGETS[damages[damage]?.kind ?? 'clean'];
  return share('right') >= least && share('wrong and sure') <= TARGETS.misleading;
}
