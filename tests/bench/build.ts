// `npm run bench -- build`: measures builds of a small site, of this one, and without its prose.
import { spawnSync } from 'node:child_process';
import { cpSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import process from 'node:process';
import { record } from '../support/record.ts';
import { markdown } from './tables.ts';

const FOLDER = 'test-results/bench-build';
/** The number of rounds, each with one build of every site: the speed of a machine varies. */
const ROUNDS = 5;
/**
 * How many times as long the library without its prose may take as a site of three entries. By
 * judgement.
 */
const MOST = 2;

interface Site {
  name: string;
  content: string;
}

/** Copies a content tree, without its history. */
function copyOf(content: string, name: string): string {
  const copy = `${FOLDER}/${name}`;
  cpSync(content, copy, { recursive: true });
  return copy;
}

/** Copies a content tree with one word in each part of the prose, besides the headings. */
function withoutProse(content: string, name: string): string {
  const copy = copyOf(content, name);
  for (const file of globSync(`${copy}/faq/*/*.mdx`)) {
    const [, facts = '', prose = ''] = readFileSync(file, 'utf8').split(/^---\n/m);
    const skeleton = prose
      .split('\n')
      .filter((line) => /^(?:<\/?Part\b|#+ )/.test(line))
      .map((line) => (line.startsWith('<Part') ? `${line}\n\nNothing.` : line));
    writeFileSync(file, `---\n${facts}---\n\n${skeleton.join('\n\n')}\n`);
  }
  return copy;
}

const outOf = ({ content }: Site): string => `${FOLDER}/dist/${basename(content)}`;

/** Builds a site and returns the seconds that took. */
function build(site: Site): number {
  const start = performance.now();
  const env = {
    ...process.env,
    CONTENT_DIR: site.content,
    OUT_DIR: outOf(site),
    SITE_URL: '',
  };
  const run = spawnSync(process.execPath, ['src/cli/error-faq.mjs', 'build'], {
    env,
    encoding: 'utf8',
  });
  if (run.status !== 0) throw new Error(run.stdout + run.stderr);
  return (performance.now() - start) / 1000;
}

rmSync(FOLDER, { recursive: true, force: true });
const small = {
  name: 'Three entries',
  content: copyOf('tests/fixtures/payment-terminal', 'small'),
};
const bare = { name: 'The library without its prose', content: withoutProse('content', 'bare') };
const whole = { name: 'The library without its history', content: copyOf('content', 'whole') };
const sites: Site[] = [small, bare, whole, { name: 'The library', content: 'content' }];
const fastest = new Map<Site, number>();
for (let round = 1; round <= ROUNDS; round += 1) {
  const times = sites.map((site) => {
    const seconds = build(site);
    fastest.set(site, Math.min(seconds, fastest.get(site) ?? Infinity));
    return seconds.toFixed(1);
  });
  console.log(`Round ${round} of ${ROUNDS}: ${times.join(', ')} s`);
}
const secondsOf = (site: Site): number => fastest.get(site) ?? Infinity;

const table = markdown(
  ['Site', 'Entries', 'Pages', 'Seconds'],
  sites.map((site) => [
    site.name,
    String(globSync(`${site.content}/faq/*/`).length),
    String(globSync(`${outOf(site)}/**/*.html`).length),
    secondsOf(site).toFixed(1),
  ]),
);
console.log(`\n${table}`);
if (process.argv.includes('--record')) await record('docs/architecture.md', 'bench:build', table);
if (secondsOf(bare) > MOST * secondsOf(small)) {
  console.error('Below the target: the library takes more than twice as long as three entries.');
  process.exitCode = 1;
}
