import { eachVersion, median, type Measure } from './measure.ts';
import { pageProcesses } from './slow.ts';
import { LONG, traceTasks } from './tasks.ts';
import { visit, type Visit } from './visit.ts';

/** 27 characters that lead to one entry. */
const TEXT = '証明書は失効しているため接続できません revoked';
/** Milliseconds in which a page at rest does nothing: longer than a box waits for the next key. By judgement. */
const REST = 250;
/** The processor time of a page at rest in them, in ms: the resolution of what the system tells. */
const IDLE = 10;

/** Returns the processor time of the main thread of the page so far, in ms. */
async function mainThread({ session }: Visit): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
}

/** Returns the processor time of the pages of a browser so far, with all their threads, in ms. */
async function allThreads({ browser }: Visit): Promise<number> {
  return (await pageProcesses(browser)).values().reduce((sum, ms) => sum + ms, 0);
}

/** Waits until all that a key has caused is done, so that a busy machine does not skip any of it. */
async function untilIdle(visited: Visit): Promise<void> {
  let before = -Infinity;
  for (let now = await allThreads(visited); now - before > IDLE; now = await allThreads(visited)) {
    before = now;
    await visited.page.waitForTimeout(REST);
  }
}

async function typeText(visited: Visit): Promise<Record<string, number>> {
  const { page } = visited;
  const keys: number[] = [];
  const start = await allThreads(visited);
  for (const key of TEXT) {
    const before = await mainThread(visited);
    await page.keyboard.insertText(key);
    await untilIdle(visited);
    keys.push((await mainThread(visited)) - before);
  }
  return {
    main: median(keys),
    all: ((await allThreads(visited)) - start) / keys.length,
  };
}

/** What typing costs at home, key by key. */
export const typing: Measure = {
  about: 'Home page, 27 characters typed',
  figures: {
    main: { label: 'ms of the processor a key, main thread', digits: 1, wanted: { share: 0.15 } },
    all: { label: 'ms of the processor a key, all threads', digits: 1, wanted: { share: 0.15 } },
    long: { label: 'tasks over 50 ms, main thread', digits: 0, wanted: { amount: 0 } },
  },
  prepare: eachVersion(({ site }) =>
    visit({ folders: [site] }, async (visited) => {
      await visited.session.send('Performance.enable', { timeDomain: 'threadTicks' });
      await visited.page.waitForLoadState('networkidle');
      const { result, tasks } = await traceTasks(visited, async () => {
        await visited.page.focus(visited.field);
        return typeText(visited);
      });
      return { ...result, long: tasks.filter((ms) => ms > LONG).length };
    }),
  ),
};
