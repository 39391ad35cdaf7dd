import { readFileSync } from 'node:fs';
import type { MessageRecord } from '../../src/domain/messages-json.ts';
import { expect, test } from '../support/test.ts';

test.use({ javaScriptEnabled: false });

const records = JSON.parse(readFileSync('dist/api/messages.json', 'utf8')) as MessageRecord[];
const revoked = records.filter(({ entry }) => entry === 'certificate-revoked');

for (const prefix of ['', 'en/']) {
  test(`/${prefix}faq/certificate-revoked/ is whole without script`, async ({ page }) => {
    await page.goto(`${prefix}faq/certificate-revoked/`);
    expect(revoked).toHaveLength(8);
    for (const { id, text } of revoked) {
      const screen = page.locator(`#${id} .screen`);
      await expect(screen).toBeVisible();
      const lines = text.split(/\{[a-z-]+\}|\n/).map((part) => part.trim());
      for (const line of lines.filter(Boolean)) await expect(screen).toContainText(line);
    }
    for (const part of ['#cause', '#visitor', '#support', '#administrator', '#background']) {
      await expect(page.locator(part)).toBeVisible();
    }
    await expect(page.locator('.footnotes > ol > li')).toHaveCount(2);
    await expect(page.locator('.footnotes .settings > li')).toHaveCount(3);
    await expect(page.locator('.footnotes [data-footnote-ref]')).toHaveText('2');
  });
}

test('the tabs are links to the messages of a client', async ({ page }) => {
  await page.goto('faq/certificate-revoked/');
  await page.locator('.tab-list').getByRole('link', { name: 'Opera' }).click();
  await expect(page.locator('#opera')).toBeInViewport();
});

test('without script the box says so and leads to the list of messages', async ({ page }) => {
  await page.goto('search/?q=失効');
  await page.locator('noscript').getByRole('link').click();
  await expect(page).toHaveURL(/\/faq\/$/);
  await expect(page.locator('.message-list > li')).toHaveCount(records.length);
});

test('the menu of a narrow screen opens without script', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('faq/certificate-revoked/');
  await expect(page.getByRole('link', { name: 'コードの一覧' })).toBeHidden();
  await page.locator('.menu > summary').click();
  await expect(page.getByRole('link', { name: 'コードの一覧' })).toBeVisible();
});
