import type { Page } from '@playwright/test';
import { expect, test } from '../support/test.ts';

const known = 'SEC_ERROR_REVOKED_CERTIFICATE';
const line = (_: unknown, number: number) => `08:00:${String(number)} session opened for user root`;
/** A log with a known code in its middle, of 100 kB and more. */
const log = [...Array.from({ length: 1500 }, line), known, ...Array.from({ length: 1500 }, line)];
const first = (page: Page) => page.locator('.ef-answer').first();

/** Notes the files that are fetched for the search. */
function watchFiles(page: Page): string[] {
  const files: string[] = [];
  page.on('request', (request) => files.push(new URL(request.url()).pathname));
  return files;
}

/** Tells whether the finder was loaded into the page itself. */
const inPage = (files: string[]): boolean =>
  files.some((file) => /\/finder\.[^/]*\.js$/.test(file));
const inWorker = (files: string[]): boolean =>
  files.some((file) => file.includes('/finder-worker'));

for (const path of ['', 'search/']) {
  test(`a log of 100 kB is searched in a worker and not in the page, at /${path}`, async ({
    page,
  }) => {
    const files = watchFiles(page);
    await page.goto(path);
    await page.getByRole('textbox').fill(log.join('\n'));
    await expect(first(page)).toContainText('Firefox');
    await expect(first(page).locator('mark').first()).toBeVisible();
    expect(inWorker(files)).toBe(true);
    expect(inPage(files)).toBe(false);
    expect(page.workers()).toHaveLength(1);
  });
}

test('the page of results fetches the index once, although it is preloaded', async ({ page }) => {
  const files = watchFiles(page);
  await page.goto(`search/#q=${known}`);
  await expect(first(page)).toContainText('Firefox');
  expect(files.filter((file) => file.includes('/search-index/'))).toHaveLength(1);
});

test.describe('where no worker runs, the page searches itself', () => {
  test('because the browser refuses', async ({ page }) => {
    await page.addInitScript(() => {
      window.Worker = class {
        constructor() {
          throw new DOMException('refused', 'SecurityError');
        }
      } as unknown as typeof Worker;
    });
    const files = watchFiles(page);
    await page.goto('');
    await page.getByRole('textbox').fill(known);
    await expect(first(page)).toContainText('Firefox');
    expect(inPage(files)).toBe(true);
    expect(page.workers()).toEqual([]);
  });

  test.describe('because its script', () => {
    test.use({ expectedErrors: [/404/] });

    test('is missing', async ({ page }) => {
      await page.route('**/finder-worker*', (route) => route.fulfill({ status: 404 }));
      await page.goto('');
      await page.getByRole('textbox').fill(known);
      await expect(first(page)).toContainText('Firefox');
    });
  });
});

test('of the queries that wait for one in progress only the newest is asked', async ({ page }) => {
  await page.addInitScript(() => {
    const asked: string[] = [];
    Object.assign(window, { asked });
    const post = Worker.prototype.postMessage;
    Worker.prototype.postMessage = function (this: Worker, message: { query?: string }) {
      if (message.query !== undefined) asked.push(message.query.slice(0, 20));
      // The first one is never answered before the others have come.
      setTimeout(
        () => Reflect.apply(post, this, [message]),
        message.query?.startsWith('1') ? 1500 : 0,
      );
    } as typeof post;
  });
  await page.goto('');
  const box = page.getByRole('textbox');
  const asked = () => page.evaluate(() => (window as unknown as { asked: string[] }).asked);
  await box.fill('1 gray');
  await expect.poll(asked).toEqual(['1 gray']);
  for (const text of ['2 red', '3 green', known]) {
    await box.fill(text);
    await page.waitForTimeout(200);
  }
  await expect(first(page)).toContainText('Firefox');
  expect(await asked()).toEqual(['1 gray', known]);
});
