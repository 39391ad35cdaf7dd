import { eachVersion, median, type Measure } from './measure.ts';
import { pageProcesses } from './slow.ts';
import { LONG, traceTasks } from './tasks.ts';
import { visit, type Visit } from './visit.ts';

/** 27 characters that lead to one entry. */
const TEXT = '証明書は失効しているため接続できません revoked';
/** Milliseconds between two keys: longer than the box waits for the next one, so that each is answered. */
const REST = 300;

/** Returns the processor time of the main thread of the page so far, in ms. */
async function mainThread({ session }: Visit): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
}

/** Returns the processor time of the pages of a browser so far, with all their threads, in ms. */
async function allThreads({ browser }: Visit): Promise<number> {
  return (await pageProcesses(browser)).values().reduce((sum, ms) => sum + ms, 0);
}

async function typeText(visited: Visit): Promise<Record<string, number>> {
  const { page } = visited;
  const keys: number[] = [];
  const start = await allThreads(visited);
  for (const key of TEXT) {
    const before = await mainThread(visited);
    await page.keyboard.insertText(key);
    await page.waitForTimeout(REST);
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
