import type { Browser, Page } from '@playwright/test';
import { addressOf } from './sites.ts';
import { watch } from './watch.ts';

/** How many pages are open at a time, so that some are rendered while others load. By judgement. */
const LANES = 4;

/** The results of a walk: what `look` returned for each page, and what the watch reported. */
export interface Walked<Seen> {
  seen: Map<string, Seen>;
  complaints: string[];
}

/**
 * Visits many pages of the main site, some at the same time in one window.
 * @param paths addresses relative to the site
 * @param look opens the page and gathers what the tests need
 */
export async function walk<Seen>(
  browser: Browser,
  paths: readonly string[],
  look: (page: Page, path: string) => Promise<Seen>,
): Promise<Walked<Seen>> {
  const baseURL = addressOf('main');
  const context = await browser.newContext({ baseURL, serviceWorkers: 'block' });
  const complaints = watch(context, new URL(baseURL).origin);
  const seen = new Map<string, Seen>();
  const left = [...paths];
  const lane = async (): Promise<void> => {
    const page = await context.newPage();
    for (let path = left.shift(); path !== undefined; path = left.shift()) {
      seen.set(path, await look(page, path));
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  await context.close();
  return { seen, complaints: complaints([]) };
}
