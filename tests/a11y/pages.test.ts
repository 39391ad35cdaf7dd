import AxeBuilder from '@axe-core/playwright';
import { pagesOf } from '../support/pages.ts';
import { sites } from '../support/sites.ts';
import { expect, test } from '../support/test.ts';

const STANDARD = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const unlisted = ['search/', 'en/search/', '404.html'];

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme} colours`, () => {
    test.use({ colorScheme });

    for (const path of [...pagesOf(sites.main.out), ...unlisted]) {
      test(`axe finds nothing on /${path}`, async ({ page }) => {
        await page.goto(path);
        const { violations } = await new AxeBuilder({ page }).withTags(STANDARD).analyze();
        expect(
          violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join('\n')}`),
        ).toEqual([]);
      });
    }

    test('axe finds nothing on answers to a pasted message', async ({ page }) => {
      await page.goto('search/?q=取り消されています');
      await expect(page.locator('.answer').first()).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).withTags(STANDARD).analyze();
      expect(violations.map(({ id }) => id)).toEqual([]);
    });
  });
}

for (const path of ['', 'faq/certificate-revoked/', 'en/faq/certificate-revoked/', 'search/']) {
  test(`/${path} fits a screen 320 pixels wide`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(path);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(320);
  });
}
