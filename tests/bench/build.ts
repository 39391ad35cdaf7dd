// `npm run bench:build`: what a build costs, for a small site, for this one, and for this one without its prose.
import { spawnSync } from 'node:child_process';
import { cpSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { record } from '../support/record.ts';
import { markdown } from './tables.ts';

const FOLDER = 'test-results/bench-build';
const RUNS = 3;
/** How much longer the whole library may take than a site of three entries, its prose apart. */
const MOST = 2;

interface Measured {
  name: string;
  entries: number;
  pages: number;
  /** The fastest of the runs, in seconds. */
  seconds: number;
}

/** A copy of a content tree, which has no history. */
function copyOf(content: string): string {
  const copy = `${FOLDER}/content`;
  rmSync(copy, { recursive: true, force: true });
  cpSync(content, copy, { recursive: true });
  return copy;
}

/** The same, but its entries keep of their prose the parts, one word in each, and the headings. */
function withoutProse(content: string): string {
  const copy = copyOf(content);
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

function measure(name: string, content: string): Measured {
  const out = `${FOLDER}/dist`;
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    const env = { ...process.env, CONTENT_DIR: content, OUT_DIR: out, SITE_URL: '' };
    const build = spawnSync(process.execPath, ['src/tools/build.ts'], { env, encoding: 'utf8' });
    if (build.status !== 0) throw new Error(build.stdout + build.stderr);
    return (performance.now() - start) / 1000;
  });
  console.log(`${name}: ${times.map((time) => time.toFixed(1)).join(', ')} s`);
  return {
    name,
    entries: globSync(`${content}/faq/*/`).length,
    pages: globSync(`${out}/**/*.html`).length,
    seconds: Math.min(...times),
  };
}

const small = measure('Three entries', copyOf('tests/fixtures/payment-terminal'));
const bare = measure('The library without its prose', withoutProse('content'));
const whole = measure('The library without its history', copyOf('content'));
const all = measure('The library', 'content');
const table = markdown(
  ['Site', 'Entries', 'Pages', 'Seconds'],
  [small, bare, whole, all].map(({ name, entries, pages, seconds }) => [
    name,
    String(entries),
    String(pages),
    seconds.toFixed(1),
  ]),
);
console.log(`\n${table}`);
if (process.argv.includes('--record')) await record('docs/architecture.md', 'bench:build', table);
if (bare.seconds > MOST * small.seconds) {
  console.error('Below the target: the library takes more than twice as long as three entries.');
  process.exitCode = 1;
}
