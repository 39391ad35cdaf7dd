import { chance } from '../../support/random.ts';
import { eachVersion, type Measure } from './measure.ts';
import { TEXT } from './paste.ts';
import { LONG, traceTasks } from './tasks.ts';
import { pastePlaced, place, visit } from './visit.ts';

const SIZE = 100_000;
/** The line of the error: among the first 4,000 characters, so that a version that reads no more finds it. */
const AT = 20;

const levels = ['INFO', 'DEBUG', 'WARN'];
const parts = ['http.client', 'scheduler', 'cache.store', 'db.pool', 'worker-3', 'metrics'];
const events = [
  'GET /api/v2/orders/{n} 200 in {n} ms',
  'connection {n} returned to the pool',
  'job {n} finished after {n} ms',
  'evicted {n} keys, {n} left',
  'retrying request {n} in {n} ms',
  'heartbeat from 192.0.2.{n} received',
];

/** Generates a log of 100 kB with one error in it. */
function makeLog(): string {
  const { below, pick } = chance(100);
  const lines: string[] = [];
  for (let size = 0; size < SIZE; size += (lines.at(-1)?.length ?? 0) + 1) {
    const time = new Date(Date.UTC(2026, 0, 1) + lines.length * 1379).toISOString();
    const event = pick(events).replaceAll('{n}', () => String(below(9000)));
    const text =
      lines.length === AT
        ? `ERROR [http.client] ${TEXT}`
        : `${pick(levels)} [${pick(parts)}] ${event}`;
    lines.push(`${time} ${text}`);
  }
  return lines.join('\n');
}

/**
 * What a long log costs that is pasted into the home page. That the browser itself inserts and lays out
 * so long a text, 60 to 110 ms in a page without scripts, is not counted.
 */
export const longLog: Measure = {
  about: `Home page, a log of 100 kB pasted, its error in line ${AT}; without the time the browser takes to insert it`,
  figures: {
    ms: { label: 'ms from the focus to the answer', digits: 0, wanted: { share: 0.3 } },
    longest: { label: 'ms of the longest task, main thread', digits: 0, wanted: { amount: LONG } },
  },
  prepare: eachVersion(({ site }) =>
    visit({ folders: [site] }, async (visited) => {
      await visited.page.waitForLoadState('networkidle');
      await place(visited, makeLog());
      const { result, tasks } = await traceTasks(visited, () => pastePlaced(visited));
      return { ms: result, longest: Math.max(...tasks) };
    }),
  ),
};
