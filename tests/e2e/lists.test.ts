import { expect, test } from '../support/test.ts';

for (const [prefix, list, title] of [
  ['', 'ブラウザ・ソフト一覧', 'Firefox のエラーメッセージ'],
  ['en/', 'Browsers and apps', 'Firefox error messages'],
] as const) {
  test(`/${prefix}client/ leads to all messages of a client, each in its place`, async ({
    page,
  }) => {
    await page.goto(`${prefix}faq/certificate-expired/`);
    await page.getByRole('navigation').getByRole('link', { name: list }).click();
    await page.getByRole('link', { name: 'Firefox', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    const message = page.locator('a[href$="/certificate-expired/#firefox-153-ja"]');
    const item = page.locator('.ef-message-list > li').filter({ has: message });
    await expect(item).toContainText('SEC_ERROR_EXPIRED_CERTIFICATE');
    await message.click();
    await expect(page).toHaveURL(new RegExp(`/${prefix}faq/certificate-expired/#firefox-153-ja$`));
    await expect(page.locator('.ef-arrivals > #firefox-153-ja')).toBeInViewport();
  });
}

test('the home page leads to the messages of a client', async ({ page }) => {
  await page.goto('');
  await page.getByRole('link', { name: 'Firefox', exact: true }).click();
  await expect(page).toHaveURL(/\/client\/firefox\/$/);
  await expect(page.locator('.ef-message-list > li').first()).toBeVisible();
});

test('a code says its name, its number, who defines it and what it means', async ({ page }) => {
  await page.goto('en/code/net-err_cert_authority_invalid/');
  const facts = page.locator('.ef-code-facts');
  await expect(facts).toContainText('NET::ERR_CERT_AUTHORITY_INVALID');
  await expect(facts).toContainText('-202');
  await expect(facts).toContainText('Chromium');
  await expect(page.locator('h1 + p')).toHaveText(
    'The certificate does not lead to an authority that is trusted.',
  );
});

test('a number leads to what it is the number of', async ({ page }) => {
  await page.goto('code/44/');
  await expect(page.locator('.ef-code-facts code').first()).toHaveText('certificate_revoked');
  await expect(page.locator('h1 + p')).toContainText('失効');
});

test('the table of an entry leads to the message of every client, which opens', async ({
  page,
}) => {
  await page.goto('faq/certificate-revoked/messages/#equivalents');
  const rows = page.locator('.ef-equivalents tbody').filter({ hasText: 'Safari' });
  await expect(rows.locator('th a')).toHaveAttribute('href', /\/client\/safari\/$/);
  await rows.locator('td a[href^="#safari-"]').first().click();
  await expect(page.locator('.ef-message:target')).toBeInViewport();
});

test('an old screen in the table leads to today’s of the same client', async ({ page }) => {
  await page.goto('faq/certificate-expired/messages/#equivalents');
  const row = page
    .locator('.ef-equivalents tr')
    .filter({ has: page.locator('a[href="#chrome-2009-ja"]') });
  await expect(row).toContainText('2009 年');
  await row.getByRole('link', { name: '今の画面' }).click();
  await expect(page).toHaveURL(/#chrome-156-ja$/);
});

test('on the page of all messages, clients stand in groups', async ({ page }) => {
  await page.goto('faq/unknown-issuer/messages/');
  await expect(page.locator('main h2').nth(1)).toHaveText('コマンド・プログラム');
  await page.getByText('GNU Wget').first().click();
  await expect(page.locator('#wget .ef-screen').first()).toBeVisible();
});

test('the list of errors leads to every entry and every client, on a page of its own size', async ({
  page,
}) => {
  await page.goto('faq/');
  await expect(page.locator('.ef-entry-list a').first()).toBeVisible();
  await page.locator('.ef-chips a').first().click();
  await expect(page).toHaveURL(/\/client\/chrome\/$/);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the table, the clients and the codes are all there', async ({ page }) => {
    await page.goto('faq/certificate-revoked/messages/#equivalents');
    await page.locator('.ef-equivalents a[href="#opera"]').click();
    await expect(page.locator('#opera')).toBeInViewport();
    await page.goto('client/firefox/');
    await expect(page.locator('.ef-message-list > li').first()).toBeVisible();
  });
});
