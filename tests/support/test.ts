import { test as base, expect, type BrowserContext } from '@playwright/test';
import { addressOf, type SiteName } from './sites.ts';
import { watch } from './watch.ts';

interface Options {
  /** The site the test visits. Addresses are relative: `page.goto('faq/slug/')`. */
  site: SiteName;
  /** Console errors that the test expects; each one has to occur. */
  expectedErrors: RegExp[];
}

/** The tag of a test that leaves something in its window which cannot be undone: it gets a new one. */
export const OWN_WINDOW = '@own-window';

/** What a later test would find in the window. */
const refuse = (): never => {
  throw new Error('This cannot be undone: give the test { tag: OWN_WINDOW }.');
};

interface Shared {
  /** The windows of a worker that no test is using, by the options they were opened with. */
  idleWindows: Map<string, BrowserContext>;
}

/** Undoes what a test may have done in a window, and leaves it on a file of the site without a script. */
async function reset(context: BrowserContext, baseURL: string): Promise<void> {
  const [page, ...others] = context.pages();
  if (!page) return;
  for (const other of others) await other.close();
  page.removeAllListeners();
  for (const event of ['request', 'console', 'weberror']) context.removeAllListeners(event);
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await context.setOffline(false);
  await context.clearPermissions();
  await page.goto(new URL('robots.txt', baseURL).href);
  await page.evaluate(() => {
    localStorage.clear();
    sessionStorage.clear();
  });
}

/**
 * Playwright’s `test` with `watch` on every page: whatever it reports fails the test. Tests of a worker
 * with the same options follow each other in one window, because opening one takes longer than most
 * of them; a test with the tag `OWN_WINDOW`, and the next after a failure, gets a new one.
 */
export const test = base.extend<Options, Shared>({
  site: ['main', { option: true }],
  expectedErrors: [[], { option: true }],
  baseURL: async ({ site }, use) => {
    await use(addressOf(site));
  },
  idleWindows: [
    async ({}, use) => {
      const windows: Shared['idleWindows'] = new Map();
      await use(windows);
      for (const context of windows.values()) await context.close();
    },
    { scope: 'worker' },
  ],
  context: async (
    {
      browser,
      idleWindows,
      baseURL,
      expectedErrors,
      javaScriptEnabled,
      permissions,
      serviceWorkers,
      userAgent,
    },
    use,
    testInfo,
  ) => {
    const served = baseURL?.startsWith('http') && serviceWorkers === 'block';
    const kept = served && !testInfo.tags.includes(OWN_WINDOW);
    const key = JSON.stringify([baseURL, javaScriptEnabled, userAgent]);
    const idle = kept ? idleWindows.get(key) : undefined;
    if (kept) idleWindows.delete(key);
    const context = idle ?? (await browser.newContext());
    if (permissions) await context.grantPermissions(permissions);
    const complaints = watch(context, new URL(baseURL ?? '').origin);
    await use(context);
    const wrong = complaints(expectedErrors);
    if (kept && testInfo.status === 'passed') {
      await reset(context, baseURL ?? '');
      idleWindows.set(key, context);
    } else await context.close();
    expect(wrong).toEqual([]);
  },
  page: async ({ context, viewport, colorScheme }, use, testInfo) => {
    const page = context.pages()[0] ?? (await context.newPage());
    if (!testInfo.tags.includes(OWN_WINDOW)) {
      page.addInitScript = refuse;
      page.clock.install = refuse;
      page.clock.setFixedTime = refuse;
    }
    if (viewport) await page.setViewportSize(viewport);
    await page.emulateMedia({ media: null, colorScheme, forcedColors: null, reducedMotion: null });
    await use(page);
  },
});

export { expect };
