import { expect, test } from '../support/test.ts';

const chrome = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko)';
const code = 'NET::ERR_CERT_COMMON_NAME_INVALID';

for (const [userAgent, query, own] of [
  [`${chrome} Chrome/156.0.0.0 Safari/537.36`, code, 'Google Chrome'],
  [`${chrome} Chrome/156.0.0.0 Safari/537.36 Edg/156.0.0.0`, code, 'Microsoft Edge'],
  // That of Samsung contains the words of another, which is not the visitor’s own.
  [`${chrome} SamsungBrowser/30.0 Chrome/136.0.0.0 Mobile Safari/537.36`, code, 'Microsoft Edge'],
  [
    'Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0',
    'SEC_ERROR_EXPIRED_CERTIFICATE',
    'Firefox',
  ],
] as const) {
  test.describe(`in ${/\w+\/\S+(?=( Mobile)?( Safari\/\S+)?$)/.exec(userAgent)?.[0] ?? ''}`, () => {
    test.use({ userAgent });
    test(`the first message with ${query} is of ${own}`, async ({ page }) => {
      await page.goto('');
      await page.getByRole('textbox').fill(query);
      await expect(page.locator('.ef-answer-client').first()).toContainText(own);
    });
  });
}
