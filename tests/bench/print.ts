// `npm run bench -- print`: how many sheets of A4 each built entry takes, whichever tab is open.
import { globSync } from 'node:fs';
import process from 'node:process';
import { chromium } from '@playwright/test';
import { lightLaunchOptions } from '../support/machine.ts';
import { countAllSheets, countSheets, MOST_PAGES } from '../support/paper.ts';
import { servePlainly } from '../support/plain-server.ts';
import { markdown } from './tables.ts';

const OUT = 'dist';

const server = await servePlainly(OUT, '/');
const browser = await chromium.launch(lightLaunchOptions());
const page = await browser.newPage();
const paths = globSync('{faq,*/faq}/*/index.html', { cwd: OUT })
  .map((file) => file.replace('index.html', ''))
  .toSorted();
interface Row {
  path: string;
  first: number;
  /** The most sheets with another tab open. */
  most: number;
  everything: number;
}
const rows: Row[] = [];
for (const path of paths) {
  await page.goto(server.address + path);
  const sheets = [await countSheets(page)];
  for (const tab of await page.locator('.ef-tabs > details:not([open])').all()) {
    await tab.evaluate((details) => details.setAttribute('open', ''));
    sheets.push(await countSheets(page));
  }
  const [first = 0] = sheets;
  rows.push({ path, first, most: Math.max(...sheets), everything: await countAllSheets(page) });
}
await browser.close();
server.close();

console.log(
  markdown(
    ['Page', 'Sheets', 'With any tab', 'Everything'],
    rows.map(({ path, first, most, everything }) => [
      path,
      ...[first, most, everything].map(String),
    ]),
  ),
);
const wrong = rows.filter(({ most }) => most > MOST_PAGES);
console.log(`\n${rows.length} pages: at most ${Math.max(...rows.map(({ most }) => most))} sheets.`);
for (const { path, most } of wrong) console.log(`OVER ${path}: ${most} > ${MOST_PAGES}`);
if (wrong.length > 0) process.exitCode = 1;
