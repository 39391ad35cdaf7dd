import { expect, test } from '../support/test.ts';

test('the language switch stays on the entry', async ({ page }) => {
  await page.goto('faq/certificate-revoked/');
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/\/en\/faq\/certificate-revoked\/$/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.locator('[data-message=opera] .ef-screen')).toHaveAttribute('lang', 'ja');
});

test('the page tree marks the current place, and the list of parts leads to them', async ({
  page,
}) => {
  await page.goto('faq/certificate-revoked/');
  const tree = page.getByRole('navigation', { name: 'ページツリー' });
  await expect(tree.locator('[aria-current=page]')).toContainText(
    'この組織の証明書は失効しています',
  );
  await page
    .getByRole('navigation', { name: 'このページの内容' })
    .getByRole('link', { name: '管理者' })
    .click();
  await expect(page.locator('#administrator')).toBeInViewport();
});

test('an entry leads to its labels, its codes and related entries with the reason', async ({
  page,
}) => {
  await page.goto('faq/certificate-revoked/#firefox');
  await expect(page.locator('.ef-related li').first().locator('p')).not.toBeEmpty();
  await page.locator('.ef-arrivals > :target').click();
  await page
    .locator('.ef-message:target')
    .getByRole('link', { name: 'SEC_ERROR_REVOKED_CERTIFICATE' })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(
    'SEC_ERROR_REVOKED_CERTIFICATE',
  );
  await page.goBack();
  await page.goBack();
  await page.locator('.ef-entry-end a[rel=tag]').first().click();
  await expect(page.locator('.ef-entry-list a').first()).toBeVisible();
});

test('notes lead there and back, and one note cites another', async ({ page }) => {
  await page.goto('faq/certificate-revoked/background/');
  await page.locator('#background [data-footnote-ref]').first().click();
  const first = page.locator('.footnotes > ol > li').first();
  await expect(first).toBeInViewport();
  await expect(first.locator('[data-footnote-ref]')).toHaveText('2');
  await first.locator('[data-footnote-backref]').first().click();
  await expect(page.locator('#background [data-footnote-ref]').first()).toBeInViewport();
});

test.describe('with the clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('the link to a message and a command can be copied', async ({ page }) => {
    await page.goto('faq/certificate-revoked/messages/#opera');
    const clipboard = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
    await page.locator('#opera').getByRole('button', { name: 'リンクをコピー' }).click();
    await expect(page.locator('#opera').getByRole('button').first()).toHaveText('コピーしました');
    expect(await clipboard()).toMatch(/\/faq\/certificate-revoked\/#opera$/);
    await page.goto('faq/certificate-revoked/#administrator');
    const frame = page.locator('.ef-code-frame').first();
    await frame.getByRole('button').click();
    expect(await clipboard()).toMatch(/^openssl s_client -connect/);
  });
});

test.describe('what a visitor takes along', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('is the page as Markdown, to read or to paste', async ({ page }) => {
    await page.goto('faq/certificate-revoked/');
    const place = page.locator('.ef-take-along');
    await place.getByRole('button', { name: 'コピー', exact: true }).click();
    await expect(place.getByRole('button')).toHaveText('コピーしました');
    const pasted = await page.evaluate(() => navigator.clipboard.readText());
    expect(pasted).toMatch(/^# 「この組織の証明書は失効しています。」/);
    await expect(place.getByRole('link')).toHaveAttribute('href', /certificate-revoked\.md$/);
  });
});

test.describe('an address that does not exist', () => {
  test.use({ expectedErrors: [/404/] });

  test('offers the box, which works', async ({ page }) => {
    const response = await page.goto('faq/no-such-entry/');
    expect(response?.status()).toBe(404);
    await page.getByRole('textbox').fill('この組織の証明書は失効しています');
    await page.getByRole('textbox').press('Enter');
    await expect(page).toHaveURL(/certificate-revoked\/#ie-/);
  });

  test('speaks English below /en/ and to those who read it, with the English index', async ({
    page,
    browser,
    baseURL,
  }) => {
    await page.goto('en/faq/no-such-entry/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page cannot be found');
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await page.getByRole('textbox').fill('This organization’s certificate has been revoked');
    await page.getByRole('textbox').press('Enter');
    await expect(page).toHaveURL(/\/en\/faq\//);
    const reader = await browser.newContext({ locale: 'en-GB', baseURL: baseURL ?? '' });
    const other = await reader.newPage();
    await other.goto('no-such-page/');
    await expect(other.getByRole('heading', { level: 1 })).toHaveText('This page cannot be found');
    await other.getByLabel('Theme').selectOption('Dark');
    await expect(other.locator('html')).toHaveAttribute('data-theme', 'dark');
    await reader.close();
  });

  test.describe('without script', () => {
    test.use({ javaScriptEnabled: false });

    test('says so in every language, with links in it', async ({ page }) => {
      await page.goto('en/no-such-page/');
      const english = page.locator('section[lang=en]');
      await expect(english).toContainText('This page cannot be found');
      await expect(english.getByRole('link').first()).toHaveAttribute('href', /\/en\/$/);
      await expect(page.locator('section[lang=ja]')).toContainText('見つかりません');
    });
  });
});
