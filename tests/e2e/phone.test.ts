import type { Page } from '@playwright/test';
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

/** Opens what is folded, and lists the words that stand on two lines. */
const brokenWords = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    for (const fold of document.querySelectorAll('details:not([open])')) {
      fold.removeAttribute('name');
      fold.setAttribute('open', '');
    }
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    const broken: string[] = [];
    while (texts.nextNode()) {
      const text = texts.currentNode as Text;
      for (const { 0: word, index } of text.data.matchAll(/[A-Za-z0-9]+/g)) {
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        const tops = [...range.getClientRects()].map(({ top }) => Math.round(top));
        if (new Set(tops).size > 1) broken.push(word);
      }
    }
    return broken;
  });

const code = 'NET::ERR_CERT_AUTHORITY_INVALID';

test('codes are broken between their words only, and found and copied as they are', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: HEIGHT });
  for (const [path, shown] of [
    ['faq/unknown-issuer/', code],
    ['en/faq/unknown-authority-in-programs/messages/', 'CERTIFICATE_VERIFY_FAILED'],
    ['faq/unknown-issuer/reply/', code],
    ['code/net-err_cert_authority_invalid/', code],
    ['code/', code],
  ] as const) {
    await page.goto(path);
    expect(await brokenWords(page), path).toEqual([]);
    const [isFound, copied] = await page.evaluate(
      // A browser finds what is shown on several lines, too.
      (text) => [(window as unknown as Finder).find(text), getSelection()?.toString()],
      shown,
    );
    expect([isFound, copied], path).toEqual([true, shown]);
  }
});

/** What browsers have beside the standard: the search of Ctrl+F. */
interface Finder {
  find: (text: string) => boolean;
}

test('codes in results and in letters are broken between their words only', async ({ page }) => {
  await page.goto('en/');
  await page.getByRole('textbox').fill(code);
  await expect(page.locator('.ef-answer wbr').first()).toBeAttached();
  expect(await brokenWords(page)).toEqual([]);
  await page.locator('.ef-answer .ef-reply').first().click();
  await expect(page.locator('#reply-body wbr').first()).toBeAttached();
  expect(await brokenWords(page)).toEqual([]);
});
