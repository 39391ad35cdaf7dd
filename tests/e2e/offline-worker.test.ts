import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { writeWorker } from '../../src/integrations/offline-worker.ts';
import { indexVersionOf } from '../../src/search/index/library-index.ts';
import { servePlainly, type PlainServer } from '../support/plain-server.ts';
import { sites } from '../support/sites.ts';

// A page asks for its worker when it is idle, or after a while where the browser does not tell.
test.use({ serviceWorkers: 'allow' });

let folder: string;
let server: PlainServer;
test.beforeEach(async () => {
  folder = join(mkdtempSync(join(tmpdir(), 'worker-')), '/');
  cpSync(sites['payment-terminal'].out, folder, { recursive: true });
  server = await servePlainly(folder, '/terminal/');
});
test.afterEach(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

/** Opens a page and waits until the worker of the site is ready. */
async function visit(page: Page, path: string): Promise<void> {
  await page.goto(server.address + path);
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
}

async function unplug(context: BrowserContext): Promise<void> {
  await context.setOffline(true);
  server.close();
}

/** Publishes another build: other words on the home page, in the index for it, and on a page. */
async function publish(on = true): Promise<void> {
  const change = (file: string, from: RegExp | string, to: string): void => {
    const text = readFileSync(folder + file, 'utf8');
    writeFileSync(folder + file, text.replaceAll(from, to));
  };
  const edition = () => indexVersionOf(readFileSync(`${folder}search-index/index.json`));
  const old = edition();
  for (const file of ['index.html', 'search-index/index.json', 'faq/no-line/index.html']) {
    change(file, /no line/gi, 'NO WIRE');
  }
  for (const page of ['', 'search/', 'offline/']) change(`${page}index.html`, old, edition());
  await writeWorker(folder, on);
}

const cacheNames = (page: Page): Promise<string[]> => page.evaluate(() => caches.keys());

test('visited pages, pictures and what reads pictures are kept, and nothing of an address; without a network all of it is there', async ({
  page,
  context,
}) => {
  const reader = 'ocr/0123456789ab/core.bin';
  mkdirSync(join(folder, 'ocr/0123456789ab'), { recursive: true });
  writeFileSync(folder + reader, 'core');
  const address = server.address + reader;
  const fetched = () => page.evaluate(async (url) => (await fetch(url)).text(), address);
  const isKept = () => page.evaluate(async (url) => !!(await caches.match(url)), address);
  const seePicture = async (): Promise<void> => {
    const picture = page.locator('.ef-picture img');
    await page.goto(`${server.address}faq/chip-not-read/#support`);
    await picture.scrollIntoViewIfNeeded();
    await expect
      .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
      .toBe(480);
  };
  const kept = () =>
    page.evaluate(async () => {
      const all = (await caches.keys()).map(async (name) => (await caches.open(name)).keys());
      return (await Promise.all(all)).flat().map(({ url }) => url);
    });

  await test.step('pages are kept without what stands behind their addresses', async () => {
    await visit(page, 'ja/faq/no-line/');
    await page.goto(`${server.address}search/?q=zzqx`);
    await page.goto(`${server.address}faq/no-line/?zzqx#zzqx`);
    await expect.poll(kept).toContain(`${server.address}faq/no-line/`);
    expect((await kept()).filter((url) => url.includes('zzqx'))).toEqual([]);
  });
  await test.step('a picture is kept, and what reads pictures as soon as it was fetched', async () => {
    await seePicture();
    expect(await isKept()).toBe(false);
    expect(await fetched()).toBe('core');
    await expect.poll(isKept).toBe(true);
  });

  await unplug(context);
  await test.step('both are there, and the page one landed on first', async () => {
    expect(await fetched()).toBe('core');
    await page.goto(`${server.address}ja/faq/no-line/`);
    await expect(page.locator('h1')).toContainText('回線なし');
    await seePicture();
  });
  await test.step('a text still leads to the open tab of its message', async () => {
    await page.goto(server.address);
    await page.getByRole('textbox').fill('CHIP ERROR');
    await expect(page.locator('.ef-answer').first()).toBeVisible();
    await page.getByRole('textbox').press('Enter');
    await expect(page).toHaveURL(/\/terminal\/faq\/chip-not-read\/#/);
    await expect(page.locator('.ef-arrivals > :target')).toBeInViewport();
    await expect(page.locator('.ef-tabs > [open] .ef-screen').first()).toBeVisible();
  });
  await test.step('an unknown page says so in its language and can be searched from', async () => {
    await page.goto(`${server.address}ja/faq/paper-out/`);
    await expect(page.locator('h1')).toHaveText('いま、ネットワークにつながっていません');
    await page.getByRole('textbox').fill('回線なし');
    await expect(page.locator('.ef-answer').first()).toContainText('回線なし');
    await page.goto(`${server.address}faq/paper-out/`);
    await expect(page.locator('h1')).toHaveText('There is no network right now');
  });
});

test('with a network pages are today’s, and a slow one is not waited for', async ({ page }) => {
  await visit(page, '');
  await page.goto(`${server.address}faq/no-line/`);
  await publish();
  await page.goto(`${server.address}faq/no-line/`);
  await expect(page.locator('h1')).toContainText('NO WIRE');
  server.delay = 20_000;
  const start = Date.now();
  await page.goto(`${server.address}faq/no-line/`, { waitUntil: 'commit' });
  expect(Date.now() - start).toBeLessThan(15_000);
});

test('a new build takes over when the old pages are closed, whole, and the old one goes', async ({
  page,
  context,
}) => {
  await visit(page, '');
  await page.goto(`${server.address}faq/no-line/`);
  const [old] = await cacheNames(page);
  await publish();
  await page.goto(server.address);
  await expect.poll(() => cacheNames(page)).toHaveLength(2);
  await expect
    .poll(() => page.evaluate(async () => !!(await navigator.serviceWorker.ready).waiting))
    .toBe(true);
  // The old worker has its own home page, and the old index for it.
  await context.setOffline(true);
  await page.goto(server.address);
  await page.getByRole('textbox').fill('NO LINE\nThe payment centre does not answer.');
  await expect(page.locator('.ef-answer').first()).toContainText('NO LINE');
  await context.setOffline(false);
  await page.close();
  const next = await context.newPage();
  await expect
    .poll(async () => {
      // A page that is loaded again never lets the old worker go.
      await next.goto('about:blank');
      await next.goto(server.address);
      return cacheNames(next);
    })
    .not.toContain(old);
  await unplug(context);
  await next.goto(server.address);
  await next.getByRole('textbox').fill('NO WIRE');
  await expect(next.locator('.ef-answer').first()).toContainText('NO WIRE');
  await next.goto(`${server.address}faq/no-line/`);
  await expect(next.locator('h1')).toContainText('NO WIRE');
});

test('files that are not those of the build are not kept', async ({ page }) => {
  const file = `${folder}search-index/index.json`;
  writeFileSync(file, `${readFileSync(file, 'utf8')} `);
  await page.goto(server.address);
  const state = page.evaluate(
    () =>
      new Promise((resolve) => {
        void navigator.serviceWorker.getRegistration().then(function ask(registration): void {
          const worker = registration?.installing;
          if (worker) worker.onstatechange = () => resolve(worker.state);
          else setTimeout(() => void navigator.serviceWorker.getRegistration().then(ask), 20);
        });
      }),
  );
  expect(await state).toBe('redundant');
});

test('switched off, the worker takes itself and what it kept away, and nothing else', async ({
  page,
}) => {
  await page.goto(server.address);
  await page.evaluate(() => caches.open('error-faq / 1'));
  await visit(page, 'faq/no-line/');
  expect(await cacheNames(page)).toHaveLength(2);
  await publish(false);
  await page.goto(server.address);
  await expect.poll(() => cacheNames(page)).toEqual(['error-faq / 1']);
  await expect
    .poll(() =>
      page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
    )
    .toBe(0);
});
