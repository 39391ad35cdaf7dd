import type { Page } from '@playwright/test';
import { expect, test } from '../support/test.ts';

const ground = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.body).backgroundColor);
const LIGHT = 'rgb(253, 252, 250)';
const DARK = 'rgb(20, 25, 28)';

test('a page follows the device until the visitor chooses, and then keeps to the choice', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('en/faq/certificate-revoked/');
  expect(await ground(page)).toBe(DARK);
  const theme = page.getByLabel('Theme');
  await theme.selectOption('Light');
  expect(await ground(page)).toBe(LIGHT);
  await page.goto('en/');
  await expect(theme).toHaveValue('light');
  expect(await ground(page)).toBe(LIGHT);
  await theme.selectOption('Device');
  expect(await ground(page)).toBe(DARK);
  expect(await page.evaluate(() => localStorage.getItem('theme'))).toBeNull();
});

test('the choice is applied before any file of the page is there', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('');
  await page.getByLabel('配色').selectOption('暗い');
  await page.route('**/_astro/**', () => undefined);
  await page.goto('faq/', { waitUntil: 'commit' });
  await page.locator('h1').waitFor();
  expect(await ground(page)).toBe(DARK);
});

test('paper is light, whatever is chosen', async ({ page }) => {
  await page.goto('');
  await page.getByLabel('配色').selectOption('暗い');
  await page.emulateMedia({ media: 'print' });
  expect(await ground(page)).toBe('rgb(255, 255, 255)');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false, colorScheme: 'dark' });

  test('a page follows the device, and offers no choice that would not work', async ({ page }) => {
    await page.goto('');
    expect(await page.locator('.ef-theme').innerText()).toBe('');
    await expect(page.locator('body')).toHaveCSS('background-color', DARK);
  });
});
