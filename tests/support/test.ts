import { test as base, expect } from '@playwright/test';
import { addressOf, type SiteName } from './sites.ts';
import { watch } from './watch.ts';

interface Options {
  /** The site the test visits. Addresses are relative: `page.goto('faq/slug/')`. */
  site: SiteName;
  /** Console errors that the test expects; each one has to occur. */
  expectedErrors: RegExp[];
}

/** Playwright’s `test` with `watch` on every page: whatever it reports fails the test. */
export const test = base.extend<Options & { watched: undefined }>({
  site: ['main', { option: true }],
  expectedErrors: [[], { option: true }],
  baseURL: async ({ site }, use) => {
    await use(addressOf(site));
  },
  watched: [
    async ({ context, baseURL, expectedErrors }, use) => {
      const complaints = watch(context, new URL(baseURL ?? '').origin);
      await use(undefined);
      expect(complaints(expectedErrors)).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
