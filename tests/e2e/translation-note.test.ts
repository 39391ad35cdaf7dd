import { expect, test } from '../support/test.ts';

test.use({ site: 'payment-terminal' });

test('a translation that is behind says so and leads to the text it is of', async ({ page }) => {
  await page.goto('ja/faq/no-line/');
  const note = page.locator('.ef-translation-note');
  await expect(note).toContainText('もとの文章');
  await note.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/\/terminal\/faq\/no-line\/$/);
  await expect(note).toHaveCount(0);
});

test('a translation that is not behind says nothing', async ({ page }) => {
  await page.goto('ja/faq/paper-out/');
  await expect(page.locator('.ef-translation-note')).toHaveCount(0);
});
