import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants, gunzipSync, gzipSync } from 'node:zlib';
import type { Page, Response } from '@playwright/test';
import { test } from '../support/one-page.ts';
import { pagesOf } from '../support/pages.ts';
import { sites } from '../support/sites.ts';
import { expect } from '../support/test.ts';

/** What the first round trip brings, and what may follow it before a search, in bytes. */
const FIRST = 14 * 1024;
const SCRIPT = 10 * 1024;
/** An entry quotes every screen of every client; the whole of it comes with the second round trip. */
const WHOLE = 2 * FIRST;

const gzipped = (bytes: Buffer | string): Buffer => gzipSync(bytes, { level: 9 });

/** What a browser can read of a page when only the first round trip has arrived. */
function firstOf(html: Buffer): string {
  const arrived = gzipped(html).subarray(0, FIRST);
  return gunzipSync(arrived, { finishFlush: constants.Z_SYNC_FLUSH }).toString();
}

/** What a page loads: addresses with their kinds. */
async function loadedBy(page: Page, path: string): Promise<{ kind: string; url: string }[]> {
  const loaded: { kind: string; url: string }[] = [];
  const note = (response: Response): void =>
    void loaded.push({ kind: response.request().resourceType(), url: response.url() });
  page.on('response', note);
  // The network of a busy machine may be idle before the page has asked for its script.
  await page.goto(path, { waitUntil: 'load' });
  await page.waitForLoadState('networkidle');
  page.off('response', note);
  return loaded;
}

const entries = pagesOf(sites.main.out).filter((page) => /faq\/.+/.test(page));

for (const path of ['', 'en/', 'search/', ...entries]) {
  test(`/${path} is light`, async ({ page }) => {
    const loaded = await loadedBy(page, path);
    const html = readFileSync(`${sites.main.out}/${path}index.html`);
    const whole = gzipped(html).length;
    const scripts = loaded.filter(({ kind }) => kind === 'script');
    const bodies = scripts.map(async ({ url }) => (await page.request.get(url)).body());
    const script = (await Promise.all(bodies)).reduce((sum, body) => sum + gzipped(body).length, 0);
    console.log(
      `/${path}: HTML with CSS ${whole} bytes gzip, ${brotliCompressSync(html).length} brotli; script ${script} bytes gzip`,
    );
    expect(loaded.filter(({ kind }) => kind === 'stylesheet' || kind === 'font')).toEqual([]);
    expect(whole).toBeLessThanOrEqual(entries.includes(path) ? WHOLE : FIRST);
    expect(script).toBeGreaterThan(0);
    expect(script).toBeLessThanOrEqual(SCRIPT);
  });
}

for (const path of entries) {
  test(`the first round trip of /${path} answers`, async ({ page }) => {
    const html = readFileSync(`${sites.main.out}/${path}index.html`);
    const shown = 'h1, .answers > div, .fork, .tab-list';
    // Here nothing it names can be loaded.
    await page.goto('about:blank');
    await page.setContent(html.toString());
    const whole = await page.locator(shown).allInnerTexts();
    await page.setContent(firstOf(html));
    expect(whole.length).toBeGreaterThanOrEqual(4);
    expect(await page.locator(shown).allInnerTexts()).toEqual(whole);
  });
}
