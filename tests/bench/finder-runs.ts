import { spawnSync } from 'node:child_process';
import process from 'node:process';
import type { Browser } from './browsers.ts';
import { askBox } from './in-page.ts';
import type { Answered, Run } from './run.ts';
import type { Server } from './server.ts';

/** Counts what `ask` fetched, and how long after the last response it finished. */
export async function measureFirst(
  server: Server,
  ask: () => Promise<{ at: number }>,
): Promise<{ requests: number; bytes: number; ready: number }> {
  const before = server.requests.length;
  const { at } = await ask();
  // Scripts count with the page.
  const fetched = server.requests.slice(before).filter(({ path }) => !path.endsWith('.ts'));
  return {
    requests: fetched.length,
    bytes: fetched.reduce((sum, { bytes }) => sum + bytes, 0),
    ready: at - Math.max(...fetched.map((request) => request.at)),
  };
}

/** Asks the search page of the site in a browser. */
export async function runInBrowser(
  browser: Browser,
  server: Server,
  queries: string[],
): Promise<Run> {
  await browser.open(`${server.url}search/`);
  const first = await measureFirst(server, () => browser.run(askBox, queries.slice(0, 1)));
  const { answers } = await browser.run(askBox, queries);
  return { engine: browser.name, answers, ...first };
}

/** Asks `error-faq find` about the site, all queries in one process. */
export function runCommand(out: string, queries: string[]): Run {
  const start = performance.now();
  const { status, stdout } = spawnSync('npm', ['run', '--silent', 'find', '--', '--json'], {
    encoding: 'utf8',
    input: queries.map((query) => `${JSON.stringify(query)}\n`).join(''),
    stdio: ['pipe', 'pipe', 'inherit'],
    maxBuffer: 2 ** 30,
    shell: process.platform === 'win32',
    env: { ...process.env, OUT_DIR: out },
  });
  const ms = (performance.now() - start) / queries.length;
  const lines = stdout.split('\n').filter((line) => line !== '');
  if (status !== 0 || lines.length !== queries.length) {
    throw new Error(`npm run find: ${String(lines.length)} of ${String(queries.length)} answers.`);
  }
  const answers = lines.map((line): Answered => {
    const { results } = JSON.parse(line) as { results: { entry: string; message: string }[] };
    return { found: results.map(({ entry, message }) => `${entry}#${message}`), ms };
  });
  return { engine: 'Command line', answers };
}
