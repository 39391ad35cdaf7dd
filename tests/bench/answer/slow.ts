import process from 'node:process';
import { setTimeout } from 'node:timers/promises';
import type { Browser } from '@playwright/test';
import type { Link } from '../server.ts';

/** The connection Lighthouse 13 takes for a slow phone: 1.6 Mbit/s, 150 ms. */
export const SLOW_LINK: Link = { delay: 150, rate: 1_600_000 / 8 };
/** The processor Lighthouse 13 takes for a slow phone: a quarter of this one. */
const SLOWER = 4;
/** How long the pages run at a time, in ms: short beside everything that is measured. */
const RUN = 4;

/** Returns the processor time of all processes of pages so far, in ms, by their ids. */
export async function pageProcesses(browser: Browser): Promise<Map<number, number>> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const pages = processInfo.filter(({ type }) => type === 'renderer');
  return new Map(pages.map(({ id, cpuTime }) => [id, cpuTime * 1000]));
}

/**
 * Slows down the pages that are open, all their threads: the throttling of the browser leaves out
 * workers. The pages are stopped for three quarters of the time. Resolves with a function that ends
 * that. Not on Windows.
 */
export async function slowDown(browser: Browser): Promise<() => Promise<void>> {
  const ids = [...(await pageProcesses(browser)).keys()];
  let slow = true;
  const signal = (name: NodeJS.Signals): void => {
    for (const id of ids) {
      try {
        process.kill(id, name);
      } catch {
        // The browser has ended a process it keeps in reserve.
      }
    }
  };
  const pace = async (): Promise<void> => {
    while (slow) {
      const start = performance.now();
      await setTimeout(RUN);
      signal('SIGSTOP');
      await setTimeout((performance.now() - start) * (SLOWER - 1));
      signal('SIGCONT');
    }
  };
  const paced = pace();
  return async () => {
    slow = false;
    await paced;
  };
}
