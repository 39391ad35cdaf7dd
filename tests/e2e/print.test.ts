import { readFileSync } from 'node:fs';
import type { EntryRecord } from '../../src/schemas/published.ts';
import { mainUrl, sites } from '../support/sites.ts';
import { expect, test } from '../support/test.ts';

const entries = JSON.parse(
  readFileSync(`${sites.main.out}/api/entries.json`, 'utf8'),
) as EntryRecord[];

for (const locale of ['', 'en/']) {
  for (const { slug, messages } of entries.slice(0, 2)) {
    test.describe(`/${locale}faq/${slug}/ on paper`, () => {
      test.beforeEach(async ({ page }) => {
        await page.goto(`${locale}faq/${slug}/`);
        await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
        await page.emulateMedia({ media: 'print' });
      });

      test('holds every message of the page, whichever tab is open, and every part', async ({
        page,
      }) => {
        const screens = await page.locator('.ef-tabs .ef-screen').all();
        expect(screens.length).toBeGreaterThan(1);
        expect(screens.length).toBeLessThanOrEqual(messages.length);
        for (const screen of screens) await expect(screen).toBeVisible();
        await expect(page.locator('.ef-tabs h3').last()).toBeVisible();
        for (const part of ['#visitor', '#administrator', '#support', '#sources'])
          await expect(page.locator(part)).toBeVisible();
      });

      test('has nothing to click or to type into', async ({ page }) => {
        await expect(page.locator('nav:visible, form:visible, button:visible')).toHaveCount(0);
      });

      test('shows where its links lead, and its own address', async ({ page }) => {
        const addresses = await page
          .locator('.ef-sources li a, .ef-related a, .ef-fork a')
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

test('on a screen the address of the page is in the browser, not in the text', async ({ page }) => {
  await page.goto('faq/certificate-revoked/');
  await expect(page.locator('.ef-on-paper')).toBeHidden();
});
