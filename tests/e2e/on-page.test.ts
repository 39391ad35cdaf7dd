import { expect, test } from '../support/test.ts';

const sizes = [
  { width: 360, height: 740 },
  { width: 1280, height: 800 },
];

for (const viewport of sizes) {
  test.describe(`at ${viewport.width} pixels`, () => {
    test.use({ viewport });

    test('“on this page” stays in view, covers nothing it leads to, and marks what is read', async ({
      page,
    }) => {
      await page.goto('faq/certificate-revoked/');
      const bar = page.getByRole('navigation', { name: 'このページの内容' });
      for (const link of await bar.getByRole('link').all()) {
        await link.click();
        const goal = page.locator(new URL(page.url()).hash);
        await expect(goal).toBeInViewport();
        await expect(bar).toBeInViewport({ ratio: 1 });
        await expect(link).toHaveAttribute('aria-current', 'true');
        await expect(bar.locator('[aria-current]')).toHaveCount(1);
        if (viewport.width > 1000) continue;
        const [above, below] = await Promise.all([bar.boundingBox(), goal.boundingBox()]);
        expect(below?.y).toBeGreaterThanOrEqual((above?.y ?? 0) + (above?.height ?? 0));
      }
    });
  });
}

test('an entry leads to those before and after it in its category, and back', async ({ page }) => {
  await page.goto('faq/certificate-revoked/');
  await page.locator('.ef-neighbours [rel=next]').click();
  await expect(page).toHaveURL(/\/faq\/revocation-status-unknown\/$/);
  await page.locator('.ef-neighbours [rel=prev]').click();
  await expect(page).toHaveURL(/\/faq\/certificate-revoked\/$/);
});
