import { readFileSync } from 'node:fs';
import { pagesOf } from '../support/pages.ts';
import { sites } from '../support/sites.ts';
import { expect, test } from '../support/test.ts';

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  for (const [prefix, title, back] of [
    ['', 'このページの用語', '本文の「CRL」に戻る'],
    ['en/', 'Terms used here', 'Back to “CRL” in the text'],
  ] as const) {
    test(`/${prefix}faq/certificate-revoked/ explains a word where it first stands`, async ({
      page,
    }) => {
      await page.goto(`${prefix}faq/certificate-revoked/`);
      const first = page.locator('.ef-prose #first-crl');
      await page.locator('.ef-fold:has(#first-crl) > summary').click();
      await first.click();
      await expect(page).toHaveURL(/#word-crl$/);
      await expect(page.locator('#word-crl')).toBeInViewport();
      const words = page.locator('.ef-page-words');
      await expect(words.getByRole('heading', { level: 2 })).toHaveText(title);
      await words.getByRole('link', { name: back }).click();
      await expect(first).toBeInViewport();
    });

    test(`/${prefix}faq/certificate-revoked/ leads on to the glossary`, async ({ page }) => {
      await page.goto(`${prefix}faq/certificate-revoked/`);
      await page.locator('.ef-page-words > summary').click();
      await page.locator('#word-crl dt a').click();
      await expect(page).toHaveURL(new RegExp(`/${prefix}glossary/#crl$`));
      await expect(page.locator('#crl')).toBeInViewport();
      await page.locator('#crl a').click();
      await expect(page).toHaveURL(new RegExp(`/${prefix}faq/certificate-revoked/$`));
    });
  }
});

test('every marked word has its explanation, and every explanation its word, once', () => {
  const pages = pagesOf(sites.main.out).filter((path) =>
    /faq\/[^/]+\/(?:background\/)?$/.test(path),
  );
  let count = 0;
  for (const path of pages) {
    const html = readFileSync(`${sites.main.out}/${path}index.html`, 'utf8');
    const marked = [...html.matchAll(/ id="first-([^"]+)"/g)].map(([, id]) => id);
    const explained = [...html.matchAll(/ id="word-([^"]+)"/g)].map(([, id]) => id);
    expect(marked, path).toEqual([...new Set(marked)]);
    expect(explained, path).toEqual(marked);
    count += marked.length;
  }
  expect(count).toBeGreaterThan(pages.length);
});

test('the footer and the page tree lead to the glossary', async ({ page }) => {
  await page.goto('');
  await page.locator('footer').getByRole('link', { name: '用語集' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('用語集');
  await expect(page.locator('.ef-page-tree [aria-current=page]')).toHaveText('用語集');
});

test.describe('on a site about another subject', () => {
  test.use({ site: 'payment-terminal' });

  test('its own words are explained', async ({ page }) => {
    await page.goto('faq/chip-not-read/');
    await expect(page.locator('.ef-term')).toHaveText(['chip']);
    await expect(page.locator('.ef-page-words dd')).toContainText(
      'proves that the card is genuine',
    );
    await page.goto('ja/faq/chip-not-read/');
    await expect(page.locator('.ef-term')).toHaveText(['ICチップ']);
  });
});
