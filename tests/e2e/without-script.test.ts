import { readFileSync } from 'node:fs';
import type { MessageRecord } from '../../src/schemas/published.ts';
import { sites } from '../support/sites.ts';
import { expect, test } from '../support/test.ts';

test.use({ javaScriptEnabled: false });

const records = JSON.parse(
  readFileSync(`${sites.main.out}/api/messages.json`, 'utf8'),
) as MessageRecord[];
const byEntry = Map.groupBy(records, ({ entry }) => entry);
const [largest = ''] = [...byEntry.keys()].sort(
  (a, b) => (byEntry.get(b)?.length ?? 0) - (byEntry.get(a)?.length ?? 0),
);

for (const [prefix, slug] of [
  ['', largest],
  ['en/', 'certificate-revoked'],
] as const) {
  test(`every message of /${prefix}faq/${slug}/messages/ stands there without script`, async ({
    page,
  }) => {
    await page.goto(`${prefix}faq/${slug}/messages/`);
    for (const fold of await page.locator('.ef-fold:has(.ef-message) > summary').all())
      await fold.click();
    const screens = await page.locator('.ef-message').evaluateAll((all) =>
      all.map((message) => {
        const screen = message.querySelector('.ef-screen');
        return [message.id, screen?.checkVisibility() ? screen.textContent : ''] as const;
      }),
    );
    const shown = new Map(screens);
    const messages = byEntry.get(slug) ?? [];
    expect([...shown.keys()].toSorted()).toEqual(messages.map(({ id }) => id).toSorted());
    for (const { id, text } of messages) {
      const lines = text.split(/\{[a-z-]+\}|\n/).map((part) => part.trim());
      for (const line of lines.filter(Boolean)) expect(shown.get(id)).toContain(line);
    }
  });
}

for (const prefix of ['', 'en/']) {
  test(`/${prefix}faq/certificate-revoked/ is whole without script`, async ({ page }) => {
    await page.goto(`${prefix}faq/certificate-revoked/`);
    await expect(page.locator('#visitor')).toBeVisible();
    for (const part of ['#cause', '#support', '#administrator']) {
      await expect(page.locator(part)).toBeHidden();
      await page.locator(`summary:has(+ ${part})`).click();
      await expect(page.locator(part)).toBeVisible();
    }
    await page.locator('#background').click();
    await expect(page).toHaveURL(/\/certificate-revoked\/background\/#background$/);
    await expect(page.locator('#background')).toBeInViewport();
    await expect(page.locator('#silence')).toBeVisible();
    await expect(page.locator('.footnotes > ol > li')).toHaveCount(2);
    await expect(page.locator('.footnotes .ef-settings > li')).toHaveCount(3);
    await expect(page.locator('.footnotes [data-footnote-ref]')).toHaveText('2');
  });
}

test('the tabs open without script, and links lead to the clients that have none', async ({
  page,
}) => {
  await page.goto('faq/certificate-revoked/');
  await page.locator('.ef-tabs').getByText('Opera').click();
  await expect(page.locator('[data-message=opera]')).toBeVisible();
  await expect(page.locator('.ef-tabs > [open]')).toHaveCount(1);
  await page.getByText('ほかのブラウザ・プログラム').click();
  await page.locator('.ef-other-clients').getByRole('link', { name: 'curl' }).click();
  await expect(page).toHaveURL(/\/certificate-revoked\/messages\/#curl$/);
  await expect(page.locator('#curl .ef-screen').first()).toBeVisible();
});

test('without script the box says so and leads to the list of messages', async ({ page }) => {
  await page.goto('search/#q=失効');
  await expect(page.locator('noscript p')).toContainText('JavaScript が必要です');
  await page.locator('noscript').getByRole('link').click();
  await expect(page).toHaveURL(/\/faq\/$/);
  for (const slug of byEntry.keys())
    await expect(page.locator(`main a[href$="/faq/${slug}/"]`)).toHaveCount(1);
});

for (const [where, path, field] of [
  ['box of the home page', '', 'textbox'],
  ['box of the page of results', 'search/', 'textbox'],
  ['field in the header', 'faq/certificate-revoked/', 'searchbox'],
] as const) {
  test(`without script the ${where} leads to the list, which says why, and takes nothing along`, async ({
    page,
  }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url() + (request.postData() ?? '')));
    await page.goto(path);
    await page.getByRole(field).fill('zzqx');
    await page.getByRole('search').getByRole('button').click();
    await expect(page).toHaveURL(/\/faq\/\??$/);
    await expect(page.locator('noscript p')).toContainText('JavaScript が必要です');
    expect(asked.filter((text) => text.includes('zzqx'))).toEqual([]);
  });
}

test('the menu of a narrow screen opens without script', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('faq/certificate-revoked/');
  await expect(page.getByRole('link', { name: 'コードの一覧' })).toBeHidden();
  await page.locator('.ef-menu > summary').click();
  await expect(page.getByRole('link', { name: 'コードの一覧' })).toBeVisible();
});
