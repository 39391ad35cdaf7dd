// `npm run bench -- pages`: how tall and how heavy the built entries are, on a phone.
import { globSync, readFileSync } from 'node:fs';
import process from 'node:process';
import { chromium } from '@playwright/test';
import { lightLaunchOptions } from '../support/machine.ts';
import { servePlainly } from '../support/plain-server.ts';
import { percentile } from './score.ts';
import { markdown } from './tables.ts';
import {
  gzipped,
  HEIGHT,
  limits,
  measureLayout,
  partsOfWeight,
  type Layout,
  WIDTH,
} from './page-size.ts';

const OUT = 'dist';

const median = (values: number[]): number => percentile(values, 0.5);

const server = await servePlainly(OUT, '/');
const browser = await chromium.launch(lightLaunchOptions());
const page = await browser.newPage({ viewport: { width: WIDTH, height: HEIGHT } });
const paths = globSync('{faq,*/faq}/*/index.html', { cwd: OUT })
  .map((file) => file.replace('index.html', ''))
  .toSorted();
interface Row extends Layout {
  path: string;
  arrived: Layout;
  weight: number;
  parts: Record<string, number>;
}
const rows: Row[] = [];
for (const path of paths) {
  const html = readFileSync(`${OUT}/${path}index.html`, 'utf8');
  // A link to a message, as a search has it.
  const [, message = ''] = /class="ef-arrivals"[^>]*>\s*<a id="([^"]+)"/.exec(html) ?? [];
  await page.goto(server.address + path);
  const plain = await page.evaluate(measureLayout);
  await page.goto('about:blank');
  await page.goto(`${server.address}${path}#${message}`);
  const arrived = await page.evaluate(measureLayout);
  rows.push({ path, ...plain, arrived, weight: gzipped(html), parts: partsOfWeight(html) });
}
await browser.close();
server.close();

const screens = (pixels: number): string => (pixels / HEIGHT).toFixed(2);
console.log(
  markdown(
    ['Page', 'Screens', 'What to do at', 'First step at', 'Arrived: what to do, step', 'Bytes'],
    rows.map(({ path, height, action, step, arrived, weight }) => [
      path,
      screens(height),
      screens(action),
      screens(step),
      `${screens(arrived.action)}, ${screens(arrived.step)}`,
      String(weight),
    ]),
  ),
);
const kinds = Object.keys(rows[0]?.parts ?? {});
console.log('\nWhat a page gets lighter by without it, in bytes (median, largest):');
for (const kind of kinds) {
  const sizes = rows.map(({ parts }) => parts[kind] ?? 0);
  console.log(`  ${kind.padEnd(20)} ${String(median(sizes)).padStart(6)} ${Math.max(...sizes)}`);
}

const over = (what: string, values: number[], limit: number): string[] =>
  values.flatMap((value, index) =>
    // What was not found on a page is no number, and over every limit.
    value <= limit ? [] : [`${rows[index]?.path ?? ''}: ${what} ${value.toFixed(2)} > ${limit}`],
  );
const heights = rows.map(({ height }) => height / HEIGHT);
const wrong = [
  ...(median(heights) > limits.median ? [`median height ${median(heights).toFixed(2)}`] : []),
  ...over('height', heights, limits.largest),
  ...over(
    'what to do',
    rows.map(({ action }) => action / HEIGHT),
    limits.action,
  ),
  ...over(
    'first step',
    rows.map(({ step }) => step / HEIGHT),
    limits.step,
  ),
  ...over(
    'what to do, arrived',
    rows.map(({ arrived }) => arrived.action / HEIGHT),
    limits.action,
  ),
  ...over(
    'first step, arrived',
    rows.map(({ arrived }) => arrived.step / HEIGHT),
    limits.step,
  ),
  ...over(
    'bytes',
    rows.map(({ weight }) => weight),
    limits.bytes,
  ),
];
console.log(
  `\n${rows.length} pages at ${WIDTH}×${HEIGHT}: median ${median(heights).toFixed(2)} screens, tallest ${Math.max(...heights).toFixed(2)}; median ${median(rows.map(({ weight }) => weight))} bytes, heaviest ${Math.max(...rows.map(({ weight }) => weight))}.`,
);
const lists = globSync('{faq,*/faq}/*/messages/index.html', { cwd: OUT }).map((file) =>
  gzipped(readFileSync(`${OUT}/${file}`, 'utf8')),
);
console.log(`Pages of all messages: at most ${Math.max(...lists)} bytes.`);
if (Math.max(...lists) > limits.list) wrong.push('a page of all messages is too heavy');
for (const line of wrong) console.log(`OVER ${line}`);
if (wrong.length > 0) process.exitCode = 1;
