import { expect, test } from '../support/test.ts';

const message = (id: string): RegExp => new RegExp(`/faq/certificate-revoked/#${id}$`);

for (const [pasted, id] of [
  ['取り消されています', 'chrome-(vista-7|xp)'],
  ['sec_error_revoked_certificate', 'firefox'],
  ['ＳＥＣ＿ＥＲＲＯＲ＿ＲＥＶＯＫＥＤ＿ＣＥＲＴＩＦＩＣＡＴＥ', 'firefox'],
  ['保護された接続: 致命的なエラー(44)\n証明書が発行人により無効にされています', 'opera'],
  ['戻る 再読み込み www.example.jp この組織の証明書は失効しています。 詳細', 'ie-(vista-7|xp)'],
] as const) {
  test(`pasting 「${pasted.replaceAll('\n', ' ')}」 and Enter leads to the message`, async ({
    page,
  }) => {
    await page.goto('');
    const box = page.getByRole('textbox');
    await box.fill(pasted);
    await box.press('Enter');
    await expect(page).toHaveURL(message(id));
    const marked = page.locator('.message:target');
    await expect(marked).toBeVisible();
    await expect(marked).toBeInViewport();
    await page.goBack();
    await expect(box).toBeVisible();
  });
}

test('answers appear while one types, with client, meaning and text', async ({ page }) => {
  await page.goto('');
  await page.getByRole('textbox').pressSequentially('この組織の証明書は失効', { delay: 20 });
  const first = page.locator('.answer').first();
  await expect(first).toContainText('Internet Explorer');
  await expect(first).toContainText('この組織の証明書は失効しています。');
  await expect(page.getByRole('status')).toContainText('件見つかりました');
});

test('the query lives in the address, with its line breaks', async ({ page }) => {
  await page.goto('search/?q=安全な接続ができませんでした%0ASEC_ERROR_REVOKED_CERTIFICATE');
  const box = page.getByRole('textbox');
  await expect(box).toHaveValue('安全な接続ができませんでした\nSEC_ERROR_REVOKED_CERTIFICATE');
  await expect(page.locator('.answer').first()).toContainText('Firefox');
  const steps = await page.evaluate(() => history.length);
  await box.fill('取り消されています\n処理を続行しないでください');
  await expect(page.locator('.answer').first()).toContainText('Google Chrome');
  await expect
    .poll(() => new URL(page.url()).searchParams.get('q'))
    .toBe('取り消されています\n処理を続行しないでください');
  expect(await page.evaluate(() => history.length)).toBe(steps);
});

test('the field in the header leads to the page of results', async ({ page }) => {
  await page.goto('faq/certificate-expired/');
  await page.getByRole('searchbox').fill('この組織の証明書は失効しています');
  await page.getByRole('searchbox').press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=/);
  await expect(page.locator('.answer').first().getByRole('link')).toHaveAttribute(
    'href',
    message('ie-(vista-7|xp)'),
  );
});

test('a question in words finds pages by their prose', async ({ page }) => {
  await page.goto('search/?q=CRLite');
  await expect(page.locator('.answer-pages a').first()).toHaveAttribute(
    'href',
    /faq\/certificate-revoked\//,
  );
});

test('what is not known says so and shows the list', async ({ page }) => {
  await page.goto('');
  await page.getByRole('textbox').fill('夕食の献立が決まりません');
  await page.getByRole('textbox').press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=/);
  await expect(page.locator('.search-answers')).toContainText(
    '近いメッセージは見つかりませんでした',
  );
  await page
    .locator('.search-answers')
    .getByRole('link', { name: 'ソフトごとの一覧から探す' })
    .click();
  await expect(page.locator('.message-list > li').first()).toBeVisible();
});

test('markup in a query stays text', async ({ page }) => {
  const hostile = '<img src=x onerror="document.title=1"><script>document.title=1</script>失効';
  await page.goto(`search/?q=${encodeURIComponent(hostile)}`);
  await expect(page.getByRole('textbox')).toHaveValue(hostile);
  await page.waitForTimeout(300);
  expect(await page.locator('.search-answers :is(img, script)').count()).toBe(0);
  expect(await page.title()).not.toBe('1');
});

test('nothing is fetched for the search before the box is used', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  await page.goto('');
  await page.waitForLoadState('networkidle');
  expect(requests.filter((path) => /search-index|pagefind/.test(path))).toEqual([]);
  await page.getByRole('textbox').focus();
  await expect.poll(() => requests.some((path) => path.includes('search-index'))).toBe(true);
});
