import { readFileSync } from 'node:fs';
import type { MessageRecord } from '../../src/schemas/published.ts';
import { sites } from '../support/sites.ts';
import { expect, test } from '../support/test.ts';

const entry = 'faq/certificate-revoked/';
const records = JSON.parse(
  readFileSync(`${sites.main.out}/api/messages.json`, 'utf8'),
) as MessageRecord[];
const messages = records.filter((record) => record.entry === 'certificate-revoked').length;

test('an address with a message opens its tab, marks the message and gives it the focus', async ({
  page,
}) => {
  await page.goto(`${entry}#safari-macos`);
  await expect(page.getByRole('tab', { name: 'Safari' })).toHaveAttribute('aria-selected', 'true');
  const message = page.locator('#safari-macos');
  await expect(message).toBeInViewport();
  await expect(message).toBeFocused();
  expect(await message.evaluate((element) => element.matches(':target'))).toBe(true);
  await expect(page.locator('#ie-xp')).toBeHidden();
});

test('a link from another page opens the tab, and Back returns', async ({ page }) => {
  await page.goto('code/44/');
  await page.getByRole('link', { name: /Opera/ }).click();
  await expect(page).toHaveURL(/certificate-revoked\/#opera$/);
  await expect(page.locator('#opera')).toBeInViewport();
  await page.goBack();
  await expect(page).toHaveURL(/code\/44\/$/);
});

test('each chosen tab is a step in the history', async ({ page }) => {
  await page.goto(`${entry}#opera`);
  await page.getByRole('tab', { name: 'Safari' }).click();
  await expect(page).toHaveURL(/#safari$/);
  await expect(page.locator('#safari-macos')).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(/#opera$/);
  await expect(page.locator('#opera')).toBeVisible();
  await expect(page.locator('#safari-macos')).toBeHidden();
});

test('the anchor of a client opens its tab, also where a message bears the same name', async ({
  page,
}) => {
  await page.goto(`${entry}#internet-explorer`);
  await expect(page.locator('#ie-vista-7')).toBeVisible();
  await page.goto(`${entry}#firefox`);
  await expect(page.getByRole('tab', { name: 'Firefox' })).toHaveAttribute('aria-selected', 'true');
});

test('the keyboard moves through the tabs, around the ends, with Home and End', async ({
  page,
}) => {
  await page.goto(entry);
  const tabs = page.getByRole('tab');
  const chosen = page.getByRole('tab', { selected: true });
  await tabs.first().click();
  await page.keyboard.press('ArrowLeft');
  await expect(tabs.last()).toBeFocused();
  await expect(tabs.last()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowRight');
  await expect(tabs.first()).toBeFocused();
  await page.keyboard.press('End');
  await expect(tabs.last()).toBeFocused();
  await page.keyboard.press('Home');
  await expect(tabs.first()).toBeFocused();
  await expect(chosen).toHaveCount(1);
  const panel = await chosen.getAttribute('aria-controls');
  await expect(page.locator(`[id="${panel ?? ''}"]`)).toHaveRole('tabpanel');
});

test.describe('with a Firefox', () => {
  test.use({ userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0' });

  test('the tab of the visitor’s own browser is open and says so', async ({ page }) => {
    await page.goto(entry);
    await expect(page.getByRole('tab', { selected: true })).toHaveText(
      /Firefox\s*あなたのブラウザ/,
    );
  });

  test('a chosen client is remembered on the next page', async ({ page }) => {
    await page.goto(entry);
    await page.getByRole('tab', { name: 'Google Chrome' }).click();
    await page.goto('faq/certificate-expired/');
    await expect(page.getByRole('tab', { selected: true })).toHaveText('Google Chrome');
  });
});

test('the browser’s own search opens a closed tab', async ({ page }) => {
  await page.goto(`${entry}#opera`);
  const closed = page.locator('#internet-explorer');
  await expect(closed).toHaveAttribute('hidden', 'until-found');
  await closed.evaluate((panel) => panel.dispatchEvent(new Event('beforematch')));
  await expect(page.locator('#ie-xp')).toBeVisible();
});

test('a narrow screen shows every message, labelled, without tabs', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(entry);
  await expect(page.locator('.ef-message')).toHaveCount(messages);
  for (const message of await page.locator('.ef-message').all())
    await expect(message).toBeVisible();
  await expect(page.getByRole('tab')).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Internet Explorer', level: 3 })).toBeVisible();
});

test('paper shows every message, labelled', async ({ page }) => {
  await page.goto(`${entry}#opera`);
  await page.emulateMedia({ media: 'print' });
  for (const message of await page.locator('.ef-message').all())
    await expect(message).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Internet Explorer', level: 3 })).toBeVisible();
  await expect(page.locator('.ef-tab-list')).toBeHidden();
});
