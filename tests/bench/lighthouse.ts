// `npm run bench -- lighthouse [--against VERSION]`: what Lighthouse says of the built pages on a phone, and
// how long an entry keeps the main thread, beside another version.
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import process from 'node:process';
import { parseArgs, promisify } from 'node:util';
import { launchOptions } from '../support/machine.ts';
import { openOurs, openTheirs } from './answer/versions.ts';
import { percentile } from './score.ts';
import { serve } from './server.ts';
import { markdown } from './tables.ts';

/** It is installed when it is asked for, because it is larger than all else the tests need. */
const LIGHTHOUSE = 'lighthouse@13.5.0';
const ENTRY = 'faq/certificate-revoked/';
const PAGES = ['', ENTRY, 'faq/invalid-certificate/', 'search/', `${ENTRY}messages/`];
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
/** The milliseconds the main thread may be blocked, and the share of the other version’s work. */
const limits = { blocked: 50, share: 0.5 };

interface Report {
  categories: Record<string, { score: number }>;
  audits: Record<string, { numericValue?: number }>;
}

const run = promisify(execFile);
const median = (figures: number[]): number => percentile(figures, 0.5);
const { values } = parseArgs({
  options: { against: { type: 'string' }, rounds: { type: 'string', default: '3' } },
});
const rounds = Number(values.rounds);

const folder = 'node_modules/.cache/error-faq/bench/lighthouse';
const program = `${folder}/node_modules/lighthouse/cli/index.js`;
if (!existsSync(program)) {
  mkdirSync(folder, { recursive: true });
  await run('npm', ['install', '--no-save', '--no-audit', '--prefix', folder, LIGHTHOUSE]);
}

async function reportOf(url: string): Promise<Report> {
  const { executablePath } = launchOptions();
  const options = ['--quiet', '--output=json', '--chrome-flags=--headless=new --no-sandbox'];
  const { stdout } = await run(process.execPath, [program, url, ...options], {
    maxBuffer: 2 ** 26,
    env: { ...process.env, ...(executablePath && { CHROME_PATH: executablePath }) },
  });
  return JSON.parse(stdout) as Report;
}

const scoreOf = ({ categories }: Report, name: string): number =>
  Math.round((categories[name]?.score ?? 0) * 100);
const figureOf = ({ audits }: Report, name: string): number => audits[name]?.numericValue ?? 0;
const all = (reports: Report[], figure: (report: Report) => number): string =>
  reports.map((report) => Math.round(figure(report))).join(', ');

const wrong: string[] = [];
const ours = await serve(openOurs().site);
const rows: string[][] = [];
for (const page of PAGES) {
  const reports: Report[] = [];
  while (reports.length < rounds) reports.push(await reportOf(ours.url + page));
  rows.push([
    `/${page}`,
    ...CATEGORIES.map((name) => all(reports, (report) => scoreOf(report, name))),
    all(reports, (report) => figureOf(report, 'total-blocking-time')),
    all(reports, (report) => figureOf(report, 'largest-contentful-paint')),
  ]);
  for (const name of CATEGORIES)
    if (reports.some((report) => scoreOf(report, name) < 100)) wrong.push(`/${page}: ${name}`);
  const blocked = median(reports.map((report) => figureOf(report, 'total-blocking-time')));
  if (blocked > limits.blocked) wrong.push(`/${page}: blocked for ${Math.round(blocked)} ms`);
}
console.log(markdown(['Page', ...CATEGORIES, 'Blocked, ms', 'Largest paint, ms'], rows));

if (values.against !== undefined) {
  const theirs = await serve(openTheirs(values.against).site);
  const work: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round += 1)
    for (const [side, { url }] of [ours, theirs].entries())
      work[side]?.push(figureOf(await reportOf(url + ENTRY), 'mainthread-work-breakdown'));
  const [own, other] = work.map(median) as [number, number];
  const share = own / other;
  console.log(
    `\nMain thread on /${ENTRY}: ${Math.round(own)} ms, earlier version ${Math.round(other)} ms: ${share.toFixed(2)} (at most ${limits.share}).`,
  );
  if (share > limits.share) wrong.push(`/${ENTRY}: work of the main thread`);
  await theirs.close();
}
await ours.close();
for (const line of wrong) console.log(`MISSED ${line}`);
if (wrong.length > 0) process.exitCode = 1;
