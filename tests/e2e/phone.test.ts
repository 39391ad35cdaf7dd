import { HEIGHT, WIDTH } from '../bench/page-size.ts';
import { expect, test } from '../support/test.ts';

test.use({ viewport: { width: WIDTH, height: HEIGHT } });

const screen = [
  'このサーバーのセキュリティ証明書は取り消されています',
  'www.example.jp にアクセスしようとしましたが、サーバーにより提示された証明書は発行元により取り消されています。',
  'これは、サーバーにより提示されたセキュリティ認証が信頼できないことを示しており、悪意のあるユーザーと通信を行っている可能性があります。処理を続行しないでください。',
].join('\n');

for (const path of ['', 'search/']) {
  test(`after a paste the answer is in view, at /${path}`, async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(path);
    await page.evaluate((text) => navigator.clipboard.writeText(text), screen);
    await page.getByRole('textbox').focus();
    await page.keyboard.press('ControlOrMeta+V');
    const answer = page.locator('.ef-answer').first();
    await expect(answer.getByRole('heading').getByRole('link')).toBeInViewport({ ratio: 1 });
    await expect(answer.locator('.ef-answer-action')).toBeInViewport({ ratio: 1 });
  });
}

test('while one types, the page stays where it is', async ({ page }) => {
  await page.goto('');
  const box = page.getByRole('textbox');
  await box.fill(screen);
  await expect(page.locator('.ef-answer').first()).toBeVisible();
  await expect(box).toBeInViewport();
  expect(await page.evaluate(() => scrollY)).toBe(0);
});
