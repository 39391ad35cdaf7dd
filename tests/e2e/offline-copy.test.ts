import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { packZip } from '../../src/cli/pack/zip.ts';
import { copyToDisk, faultsOf, searches, zipOf, type Copy } from '../support/offline-copy.ts';
import { expect, test as base } from '../support/test.ts';

// The copy is made once, by the worker that visits it.
base.describe.configure({ mode: 'default' });

/** The site that is visited as a copy; `npm run stress -- copy` looks at every address in one of the real site. */
const COPIED = 'payment-terminal';

/** `test` with a site as a copy on the disk. */
const test = base.extend<object, { copy: Copy }>({
  copy: [
    // Playwright reads from the pattern what a fixture is made of.

    async ({}, use) => {
      const copy = await copyToDisk(COPIED);
      await use(copy);
      copy.remove();
    },
    { scope: 'worker' },
  ],
  baseURL: ({ copy }, use) => use(copy.address),
});

for (const [home, text, place] of searches) {
  test(`a text pasted into ${home} of a copy on the disk leads to the open tab of its message`, async ({
    page,
  }) => {
    await page.goto(home);
    await page.getByRole('textbox').fill(text);
    await expect(page.locator('.ef-answer').first()).toBeVisible();
    // No browser starts one from a disk.
    expect(page.workers()).toEqual([]);
    await page.getByRole('textbox').press('Enter');
    await expect(page).toHaveURL(place);
    await expect(page.locator('.ef-arrivals > :target')).toBeInViewport();
  });
}

test('the pictures of a copy are shown', async ({ page }) => {
  await page.goto('faq/chip-not-read/index.html#support');
  const image = page.locator('.ef-picture img');
  await image.scrollIntoViewIfNeeded();
  await expect.poll(() => image.evaluate((one: HTMLImageElement) => one.naturalWidth)).toBe(480);
});

test('a copy says that it does not search the explanations, and its forms work', async ({
  page,
}) => {
  await page.goto('ja/faq/no-line/index.html');
  await page.getByRole('searchbox').fill('決済センター');
  await page.getByRole('searchbox').press('Enter');
  await expect(page).toHaveURL(/search\/index\.html$/);
  await expect(page.getByRole('textbox')).toHaveValue('決済センター');
  await expect(page.locator('.ef-answer').first()).toBeVisible();
  await expect(page.locator('.ef-search-answers')).toContainText('説明の文章は検索できません');
});

test('where nothing can be fetched, the letters about a message stand on their page', async ({
  page,
}) => {
  await page.goto('faq/no-line/index.html#portable-5');
  await page.locator('.ef-reply').click();
  await expect(page).toHaveURL(/\/faq\/no-line\/reply\/index\.html$/);
});

test('every address in a copy leads to a file of it, and the policy is strict', async ({
  copy,
}) => {
  const { pages, broken, lax } = faultsOf(copy.files);
  expect(pages).toBeGreaterThan(10);
  expect(broken).toEqual([]);
  expect(lax).toEqual([]);
});

test('`pack` makes the zip of a copy, byte for byte', ({ copy }) => {
  const place = mkdtempSync(join(tmpdir(), 'offline-'));
  const zip = zipOf(COPIED, join(place, 'site.zip'));
  rmSync(place, { recursive: true });
  expect(zip.equals(packZip(copy.files))).toBe(true);
  expect(Object.keys(unzipSync(zip))).toEqual(
    [...copy.files.keys()].map((path) => `error-faq/${path}`),
  );
});
