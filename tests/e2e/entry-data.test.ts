import { readFileSync } from 'node:fs';
import { formatDate } from '../../src/i18n/dates.ts';
import { test } from '../support/one-page.ts';
import { pagesOf } from '../support/pages.ts';
import { sites } from '../support/sites.ts';
import { expect } from '../support/test.ts';

const SITE = 'https://error-faq.example';

/** Every text of some data, with the name of its field. */
function textsIn(data: unknown, field = ''): [field: string, text: string][] {
  if (typeof data === 'string') return [[field, data]];
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([name, value]) =>
    textsIn(value, Array.isArray(data) ? field : name),
  );
}

const entries = pagesOf(sites.main.out).filter((page) => /faq\/.+/.test(page));

// A page that broke its own security policy would fail here too: the browser complains in its console.
for (const path of entries) {
  test(`what /${path} says to programs, it says to people`, async ({ page }) => {
    await page.goto(path);
    const json = await page.locator('script[type="application/ld+json"]').textContent();
    const data = JSON.parse(json ?? '') as Record<string, unknown>;
    const shown = (await page.locator('body').innerText()).replace(/\s+/g, ' ');
    const links = await page
      .locator('a[href]')
      .evaluateAll((all: HTMLAnchorElement[]) => all.map(({ href }) => href));
    const own = await page.locator('link[rel=canonical]').getAttribute('href');
    const known = new Set([own, ...links.map((href) => href.replace(/^http:\/\/[^/]+/, SITE))]);
    const lang = (await page.locator('html').getAttribute('lang')) ?? '';
    const texts = textsIn(data).filter(([field]) => !field.startsWith('@'));
    expect(texts.length).toBeGreaterThan(10);
    for (const [field, text] of texts) {
      if (/^https?:/.test(text)) expect([...known], field).toContain(text);
      else if (field === 'inLanguage') expect(text).toBe(lang);
      else if (field === 'lastReviewed') expect(shown).toContain(formatDate(lang, text));
      else expect(shown, field).toContain(text.replace(/\s+/g, ' '));
    }
  });
}

test('the data stand at the end of the page, where they delay nothing', () => {
  const html = readFileSync(`${sites.main.out}/faq/certificate-revoked/index.html`, 'utf8');
  expect(html.indexOf('application/ld+json')).toBeGreaterThan(html.indexOf('</footer>'));
});
