import { test as base, type Page } from '@playwright/test';
import { addressOf } from './sites.ts';
import { expect } from './test.ts';
import { watch } from './watch.ts';

interface Kept {
  page: Page;
  /** What the watch has reported so far. */
  wrong: () => string[];
}

/**
 * The `test` of `test.ts` for tests that only look at pages of the main site. All tests of a worker
 * share one window, because opening one takes longer than most of them.
 */
export const test = base.extend<{ page: Page }, { kept: Kept }>({
  kept: [
    async ({ browser }, use) => {
      const baseURL = addressOf('main');
      const context = await browser.newContext({ baseURL, serviceWorkers: 'block' });
      const complaints = watch(context, new URL(baseURL).origin);
      await use({ page: await context.newPage(), wrong: () => complaints([]) });
      await context.close();
    },
    { scope: 'worker' },
  ],
  page: async ({ kept: { page, wrong } }, use) => {
    await use(page);
    expect(wrong()).toEqual([]);
  },
});
