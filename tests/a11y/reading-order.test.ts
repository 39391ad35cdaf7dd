import { expect, test } from '../support/test.ts';

// The files hold what a page is made of, in the order in which it is read aloud, without the prose of its
// author. A visitor in doubt reads the answer first, then the steps, and the messages after these.

test('home is read from the box to the lists', async ({ page }) => {
  await page.goto('en/');
  await expect(page.locator('body')).toMatchAriaSnapshot({ name: 'home.aria.yml' });
});

test('an entry is read from the answers to the sources', async ({ page }) => {
  await page.goto('faq/certificate-revoked/');
  await expect(page.locator('body')).toMatchAriaSnapshot({ name: 'entry.aria.yml' });
});

test('answers are read behind the box, the certain one first', async ({ page }) => {
  await page.goto('en/');
  await page.getByRole('textbox').fill('NET::ERR_CERT_REVOKED');
  await page.locator('.ef-answer').first().waitFor();
  await expect(page.locator('body')).toMatchAriaSnapshot({ name: 'results.aria.yml' });
});
