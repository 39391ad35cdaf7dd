import { readFileSync } from 'node:fs';
import type { EntryRecord } from '../../src/schemas/published.ts';
import { countSheets, MOST_PAGES } from '../support/paper.ts';
import { mainUrl, sites } from '../support/sites.ts';
import { expect, test } from '../support/test.ts';

const entries = JSON.parse(
  readFileSync(`${sites.main.out}/api/entries.json`, 'utf8'),
) as EntryRecord[];

for (const [at, locale] of ['', 'en/'].entries()) {
  for (const { slug, messages } of entries.slice(at, at + 1)) {
    test.describe(`/${locale}faq/${slug}/ on paper`, () => {
      test.beforeEach(async ({ page }) => {
        await page.goto(`${locale}faq/${slug}/`);
        await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
        await page.emulateMedia({ media: 'print' });
      });

      test('holds the answers, the steps, the open message and the sources, on three sheets', async ({
        page,
      }) => {
        for (const part of ['.ef-answers', '#visitor', '.ef-tabs [open] .ef-screen', '#sources'])
          await expect(page.locator(part).first()).toBeVisible();
        for (const part of ['.ef-tabs > details:not([open])', '#administrator', '#support'])
          await expect(page.locator(part).first()).toBeHidden();
        expect(await countSheets(page)).toBeLessThanOrEqual(MOST_PAGES);
      });

      test('holds a part that is opened before it is printed', async ({ page }) => {
        await page.evaluate(() => {
          for (const part of document.querySelectorAll('details:has(> #support)'))
            part.setAttribute('open', '');
        });
        await expect(page.locator('#support')).toBeVisible();
      });

      test('holds every message and every part where everything is asked for', async ({ page }) => {
        await page.emulateMedia({ media: null });
        const open = await page.locator('main details[open]').count();
        await page.evaluate(() => {
          window.print = () => undefined;
        });
        await page.locator('[data-print=all]').click();
        await page.emulateMedia({ media: 'print' });
        const screens = await page.locator('.ef-tabs .ef-screen').all();
        expect(screens.length).toBeGreaterThan(1);
        expect(screens.length).toBeLessThanOrEqual(messages.length);
        for (const screen of screens) await expect(screen).toBeVisible();
        for (const part of ['#visitor', '#administrator', '#support', '#sources'])
          await expect(page.locator(part)).toBeVisible();
        await page.evaluate(() => dispatchEvent(new Event('afterprint')));
        await expect(page.locator('main details[open]')).toHaveCount(open);
        await expect(page.locator('.ef-tabs > details[name=client]').first()).toBeAttached();
      });

      test('has nothing to click or to type into', async ({ page }) => {
        await expect(page.locator('nav:visible, form:visible, button:visible')).toHaveCount(0);
      });

      test('shows where its links lead, and its own address', async ({ page }) => {
        const addresses = await page
          .locator('.ef-sources li a, .ef-fork a')
          .evaluateAll((links: HTMLAnchorElement[]) =>
            links.map((link) => [getComputedStyle(link, '::after').content, link.href]),
          );
        expect(addresses.length).toBeGreaterThan(0);
        for (const [shown, href] of addresses) expect(shown).toContain(href);
        await expect(page.locator('.ef-entry-end .ef-on-paper dd')).toHaveText(
          `${mainUrl}${locale}faq/${slug}/`,
        );
      });
    });
  }
}

test('the entry that asks for most causes takes three sheets, whichever message is open', async ({
  page,
}) => {
  await page.goto('faq/hsts/');
  const tabs = page.locator('.ef-tabs > details');
  expect(await tabs.count()).toBeGreaterThan(2);
  for (const tab of await tabs.all()) {
    await tab.evaluate((details) => details.setAttribute('open', ''));
    expect(await countSheets(page)).toBeLessThanOrEqual(MOST_PAGES);
  }
});

test('on a screen the address of the page is in the browser, not in the text', async ({ page }) => {
  await page.goto('faq/certificate-revoked/');
  await expect(page.locator('.ef-on-paper')).toBeHidden();
});

for (const [beside, part] of [
  ['messages', '.ef-message'],
  ['background', '.ef-part > div'],
] as const) {
  test.describe(`/faq/certificate-revoked/${beside}/ on paper, without script`, () => {
    test.use({ javaScriptEnabled: false });

    test('is whole', async ({ page }) => {
      await page.goto(`faq/certificate-revoked/${beside}/`);
      await page.emulateMedia({ media: 'print' });
      const parts = await page.locator(part).all();
      expect(parts.length).toBeGreaterThan(1);
      for (const one of parts) await expect(one).toBeVisible();
    });
  });
}
