import { readFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { pagesOf } from '../support/pages.ts';
import { sites } from '../support/sites.ts';
import { expect, test } from '../support/test.ts';

/** What fits the first round trip, and what may follow it before a search, in bytes. */
const PAGE = 14 * 1024;
const SCRIPT = 10 * 1024;

const gzipped = (bytes: Buffer | string): number => gzipSync(bytes, { level: 9 }).length;

const entries = pagesOf(sites.main.out).filter((page) => /faq\/.+/.test(page));

for (const path of ['', 'en/', 'search/', ...entries]) {
  test(`/${path} fits the first round trip`, async ({ page }) => {
    const scripts: number[] = [];
    const sheets: string[] = [];
    page.on('response', async (response) => {
      const kind = response.request().resourceType();
      if (kind === 'script') scripts.push(gzipped(await response.body()));
      if (kind === 'stylesheet' || kind === 'font') sheets.push(response.url());
    });
    await page.goto(path, { waitUntil: 'networkidle' });
    const html = readFileSync(`${sites.main.out}/${path}index.html`);
    const script = scripts.reduce((sum, bytes) => sum + bytes, 0);
    console.log(
      `/${path}: HTML with CSS ${gzipped(html)} bytes gzip, ${brotliCompressSync(html).length} brotli; script ${script} bytes gzip`,
    );
    expect(sheets).toEqual([]);
    expect(gzipped(html)).toBeLessThanOrEqual(PAGE);
    expect(script).toBeGreaterThan(0);
    expect(script).toBeLessThanOrEqual(SCRIPT);
  });
}
