import type { Page } from '@playwright/test';
import { paste } from '../support/paste.ts';
import { expect, OWN_WINDOW, test } from '../support/test.ts';

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
    await paste(page, log.join('\n'));
    await expect(first(page)).toContainText('Firefox');
    expect(inWorker(files)).toBe(true);
    expect(inPage(files)).toBe(false);
    expect(page.workers()).toHaveLength(1);
  });
}

test('the page of results fetches each file of the index once, although some are preloaded', async ({
  page,
}) => {
  const files = watchFiles(page);
  await page.goto(`search/#q=${known}`);
  await expect(first(page)).toContainText('Firefox');
  const fetched = files.filter((file) => file.includes('/search-index/'));
  expect(fetched).toContain('/search-index/index.json');
  expect(fetched).toHaveLength(new Set(fetched).size);
});

test.describe('where no worker runs, the page searches itself', () => {
  test('because the browser refuses', { tag: OWN_WINDOW }, async ({ page }) => {
    await page.addInitScript(() => {
      window.Worker = function () {
        throw new DOMException('refused', 'SecurityError');
      } as unknown as typeof Worker;
    });
    const files = watchFiles(page);
    await page.goto('');
    await page.getByRole('textbox').fill(known);
    await expect(first(page)).toContainText('Firefox');
    expect(inPage(files)).toBe(true);
    expect(page.workers()).toEqual([]);
  });

  test('because its script is missing', async ({ page }) => {
    const files = watchFiles(page);
    await page.route('**/finder-worker*', (route) => route.fulfill({ status: 404 }));
    await page.goto('');
    await page.getByRole('textbox').fill(known);
    await expect(first(page)).toContainText('Firefox');
    expect(inPage(files)).toBe(true);
  });
});

test(
  'of the queries that wait for one in progress only the newest is asked',
  { tag: OWN_WINDOW },
  async ({ page }) => {
    await page.addInitScript(() => {
      const state = { asked: [] as string[], release: (): void => undefined };
      Object.assign(window, { state });
      const post = Worker.prototype.postMessage;
      Worker.prototype.postMessage = function (this: Worker, message: { query?: string }) {
        const go = (): unknown => Reflect.apply(post, this, [message]);
        if (message.query === undefined) go();
        else if (state.asked.push(message.query) > 1) go();
        else state.release = go;
      } as typeof post;
    });
    await page.goto('');
    const state = () =>
      page.evaluateHandle(
        () => (window as unknown as { state: { asked: string[]; release: () => void } }).state,
      );
    const asked = async () => (await state()).evaluate((one) => one.asked);
    await paste(page, 'gray');
    await expect.poll(asked).toEqual(['gray']);
    for (const text of ['red', 'green', known]) {
      await paste(page, text);
      // The box keeps each query it looks up in the state of the history.
      await expect.poll(() => page.evaluate(() => JSON.stringify(history.state))).toContain(text);
    }
    await (await state()).evaluate((one) => one.release());
    await expect(first(page)).toContainText('Firefox');
    expect(await asked()).toEqual(['gray', known]);
  },
);
