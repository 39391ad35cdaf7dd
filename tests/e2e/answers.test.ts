import { expect, test } from '../support/test.ts';

const heading = (name: string) => ({ name, level: 2 }) as const;

test('a text that is a message is called one, and its shared words are marked', async ({
  page,
}) => {
  await page.goto('');
  await page.getByRole('textbox').fill('この組織の証明書は失効しています。');
  await expect(
    page.locator('.ef-answer mark').filter({ hasText: 'この組織の証明書は失効' }),
  ).toBeVisible();
  await expect(page.locator('.ef-answer').first()).toContainText('サイトの証明書が、期限の前に');
});

test('a code is called a code', async ({ page }) => {
  await page.goto('');
  await page.getByRole('textbox').fill('Sec_Error_Revoked_Certificate');
  await expect(page.getByRole('heading', heading('このコードのメッセージです'))).toBeVisible();
  await expect(page.getByRole('status')).toContainText('このコードのメッセージです');
});

test('a text that only resembles a message is called close', async ({ page }) => {
  await page.goto('');
  await page.getByRole('textbox').fill('サーバのセキュリテイ証明書が取消されています');
  await expect(page.getByRole('heading', { level: 2 }).first()).toContainText('近いメッセージです');
  await expect(
    page.locator('.ef-answer').first().getByRole('heading').getByRole('link'),
  ).toHaveAttribute('href', /certificate-revoked\/#chrome-/);
});

test('a text with several causes shows them side by side, each with how to tell', async ({
  page,
}) => {
  await page.goto('');
  await page.getByRole('textbox').fill('証明書は失効しています');
  await expect(
    page.getByRole('heading', heading('この文章は、いくつかの原因で表示されます')),
  ).toBeVisible();
  const causes = page.locator('.ef-answers-fork .ef-answer');
  await expect(causes).toHaveCount(2);
  await expect(causes.nth(0).getByRole('heading').getByRole('link')).toHaveAttribute(
    'href',
    /certificate-revoked/,
  );
  await expect(causes.nth(1).getByRole('heading').getByRole('link')).toHaveAttribute(
    'href',
    /certificate-expired/,
  );
  for (const cause of await causes.all()) {
    await expect(cause.locator('.ef-answer-sign')).toContainText('終了日');
  }
});

test('no two causes of a text are to be told by the same sign', async ({ page }) => {
  await page.goto('');
  await page.getByRole('textbox').fill('NET::ERR_CERT_AUTHORITY_INVALID');
  await expect(page.locator('.ef-answers-fork .ef-answer')).toHaveCount(4);
  const signs = await page.locator('.ef-answer-sign').allTextContents();
  expect(signs.length).toBeGreaterThan(2);
  expect(new Set(signs).size).toBe(signs.length);
});

test('answers are printed with the text they are about, and nothing to press', async ({ page }) => {
  await page.goto('search/');
  await page.getByRole('textbox').fill('NET::ERR_CERT_AUTHORITY_INVALID');
  await expect(page.locator('.ef-answer').first()).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.ef-answer').first()).toBeVisible();
  await expect(page.getByRole('textbox')).toBeVisible();
  await expect(page.locator('search-box').getByRole('button')).toHaveCount(0);
  await page.goto('');
  await expect(page.locator('search-box')).toBeHidden();
});

test('of a text with many causes, four stand side by side and the others by title', async ({
  page,
}) => {
  await page.goto('');
  await page
    .getByRole('textbox')
    .fill('server certificate verification failed. CAfile: none CRLfile: none');
  await expect(page.locator('.ef-answers-fork .ef-answer')).toHaveCount(4);
  await expect(
    page.locator('.ef-answers-fork .ef-answer').first().getByRole('heading').getByRole('link'),
  ).toHaveAttribute('href', /unknown-issuer/);
  const others = page.getByRole('heading', heading('ほかに考えられる原因')).locator('+ ul a');
  expect(await others.count()).toBeGreaterThan(3);
  for (const link of await others.all()) await expect(link).toHaveAttribute('href', /\/faq\//);
});

test('an unknown text gets advice and a report, which is not sent', async ({ page }) => {
  await page.goto('search/');
  const sent: string[] = [];
  page.on('request', (request) => sent.push(request.method()));
  await page.getByRole('textbox').fill('夕食の献立が決まりません <b>');
  await expect(page.locator('.ef-search-advice li')).toHaveCount(3);
  await page.getByText('このメッセージを知らせる').click();
  const report = page.getByRole('textbox', { name: '知らせる文章' });
  await expect(report).toHaveValue(
    /夕食の献立が決まりません <b>[\s\S]*ブラウザ：Mozilla[\s\S]*日時：/,
  );
  expect(sent.filter((method) => method !== 'GET')).toEqual([]);
});

test('an unknown code is named, with what is known of it, and can be reported', async ({
  page,
}) => {
  await page.goto('search/');
  await page.getByRole('textbox').fill('ERR_NAME_NOT_RESOLVED');
  await expect(
    page.getByRole('heading', heading('このコードの説明は、まだありません')),
  ).toBeVisible();
  await expect(page.locator('.ef-search-answers code')).toHaveText('ERR_NAME_NOT_RESOLVED');
  await page.getByText('このメッセージを知らせる').click();
  await expect(page.getByRole('textbox', { name: '知らせる文章' })).toHaveValue(
    /ERR_NAME_NOT_RESOLVED[\s\S]*ブラウザ：Mozilla/,
  );
  await expect(page.locator('.ef-gaps')).toBeVisible();
});

test('the keyboard reaches the box, the answers and back', async ({ page }) => {
  await page.goto('');
  await page.keyboard.press('/');
  const box = page.getByRole('textbox');
  await expect(box).toBeFocused();
  await box.fill('証明書は失効しています');
  const answers = page.locator('.ef-answer h3 a');
  await expect(answers.nth(1)).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(answers.nth(0)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(answers.nth(1)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(box).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(box).toHaveValue('');
  await expect(answers).toHaveCount(0);
  await page.goto('code/44/');
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('searchbox')).toBeFocused();
});

test('Shift and Enter makes a new line', async ({ page }) => {
  await page.goto('');
  const box = page.getByRole('textbox');
  await box.pressSequentially('a');
  await box.press('Shift+Enter');
  await box.pressSequentially('b');
  await expect(box).toHaveValue('a\nb');
});

test('the visitor’s own host name stands in the message, and in no address', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('');
  await page
    .getByRole('textbox')
    .fill(
      '安全な接続ができませんでした\nportal.kaisha.example への接続中にエラーが発生しました。\n(エラーコード: sec_error_revoked_certificate)',
    );
  await page.getByRole('textbox').press('Enter');
  await expect(page).toHaveURL(/certificate-revoked\/#firefox$/);
  const place = page.locator('[data-message=firefox] var');
  await expect(place).toHaveText('portal.kaisha.example');
  await page.reload();
  await expect(place).toHaveText('portal.kaisha.example');
  await page.goto('faq/certificate-revoked/#firefox');
  expect(asked.filter((url) => url.includes('kaisha'))).toEqual([]);
});

test('only a host name is filled in', async ({ page }) => {
  await page.goto('');
  await page.evaluate(() => sessionStorage.setItem('host /', '<img src=x onerror=alert(1)>.jp'));
  await page.goto('faq/certificate-revoked/#firefox');
  await expect(page.locator('[data-message=firefox] var')).toHaveText('サイトの名前');
});

test('a paste leaves nothing in the address, and reload brings it back', async ({ page }) => {
  await page.goto('search/');
  const address = page.url();
  const screen = [
    'このサーバーのセキュリティ証明書は取り消されています',
    'secret.kaisha.example にアクセスしようとしましたが、サーバーにより提示された証明書は発行元により取り消されています。',
    'これは、サーバーにより提示されたセキュリティ認証が信頼できないことを示しており、悪意のあるユーザーと通信を行っている可能性があります。処理を続行しないでください。',
  ].join('\n');
  await page.getByRole('textbox').fill(screen);
  const first = page.locator('.ef-answer a').first();
  const place = (await first.getAttribute('href')) ?? '';
  expect(page.url()).toBe(address);
  await page.reload();
  await expect(first).toHaveAttribute('href', place);
  await expect(page.getByRole('textbox')).toHaveValue(screen);
  expect(page.url()).toBe(address);
});

test('words for one thing find the same prose', async ({ page }) => {
  for (const question of ['取り消しの理由', '破棄の理由']) {
    await page.goto(`search/#q=${encodeURIComponent(question)}`);
    await expect(page.locator('.ef-answer h3 a, .ef-answer-pages a').first()).toHaveAttribute(
      'href',
      /certificate-revoked/,
    );
  }
});
