import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { copyForDisk } from '../../src/cli/pack/copy-for-disk.ts';
import { openFirefox } from '../bench/browsers.ts';
import { unpack, zipOf } from '../support/offline-copy.ts';
import { sites } from '../support/sites.ts';
import { expect, test as base } from '../support/test.ts';

interface Copy {
  /** The address of the copy’s folder. */
  address: string;
}

// The copy is packed and unpacked once, by the worker that visits it.
base.describe.configure({ mode: 'default' });

/** The site that is visited as a copy; of the real one, every address is looked at. */
const COPIED = 'payment-terminal';

/** `test` with a site as a copy on the disk, in a folder whose name has to be quoted. */
const test = base.extend<object, { copy: Copy }>({
  copy: [
    // Playwright reads from the pattern what a fixture is made of.

    async ({}, use) => {
      const folder = join(mkdtempSync(join(tmpdir(), 'offline-')), 'a copy, 100% é');
      mkdirSync(folder, { recursive: true });
      unpack(zipOf(COPIED, join(folder, 'site.zip')), folder);
      await use({ address: pathToFileURL(join(folder, 'error-faq/')).href });
      rmSync(join(folder, '..'), { recursive: true });
    },
    { scope: 'worker' },
  ],
  baseURL: ({ copy }, use) => use(copy.address),
});

/** What the policy of every page in a copy says. */
const STRICT = /^default-src 'none'; script-src 'self'(?: 'sha256-[^']+')?; style-src 'self'/;

/** The home page of a language, a text, and the message it leads to. */
const searches = [
  ['index.html', 'CHIP ERROR', /\/faq\/chip-not-read\/index\.html#/],
  ['ja/index.html', '回線なし', /\/ja\/faq\/no-line\/index\.html#portable-5-ja$/],
] as const;

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

test('a text pasted into a copy in Firefox leads there, too', async ({ copy }) => {
  const [home, text, place] = searches[1];
  const firefox = await openFirefox();
  test.skip(!firefox, 'Not installed: apt-get install firefox-esr');
  if (!firefox) return;
  await firefox.open(copy.address + home);
  await firefox.run(async (query) => {
    const box = document.querySelector('textarea');
    if (box) box.value = query;
    box?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }));
    return Promise.resolve();
  }, text);
  const open = () =>
    firefox
      .run(
        () =>
          Promise.resolve(
            document.querySelector('.ef-arrivals > :target')?.checkVisibility() ?? false,
          ),
        undefined,
      )
      .catch(() => false);
  await expect.poll(open).toBe(true);
  expect(await firefox.run(() => Promise.resolve(location.href), undefined)).toMatch(place);
  await firefox.close();
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

for (const site of ['main', COPIED] as const) {
  test(`every address in a copy of ${site} leads to a file of it, and the policy is strict`, async () => {
    const copy = await copyForDisk(sites[site].out);
    const root = 'file:///copy/';
    const broken: string[] = [];
    const lax: string[] = [];
    const pages = [...copy].filter(([path]) => path.endsWith('.html'));
    for (const [path, bytes] of pages) {
      const page = new URL(path, root);
      const html = Buffer.from(bytes).toString();
      const [, policy = ''] = /Content-Security-Policy" content="([^"]+)"/.exec(html) ?? [];
      if (!STRICT.test(policy) || /unsafe|connect-src/.test(policy)) lax.push(path);
      for (const [, value = ''] of html.matchAll(/(?: (?:href|src|action)="|; url=)([^"]*)"/g)) {
        const to = new URL(value.replaceAll('&amp;', '&'), page);
        if (to.protocol !== 'file:') continue;
        if (!copy.has(decodeURIComponent(to.pathname.replace('/copy/', '')))) {
          broken.push(`${path}: ${value}`);
        }
      }
    }
    expect(pages.length).toBeGreaterThan(10);
    expect(broken).toEqual([]);
    expect(lax).toEqual([]);
  });
}

test('the same site makes the same zip, byte for byte', () => {
  const place = mkdtempSync(join(tmpdir(), 'offline-'));
  const [first, second] = ['a', 'b'].map((name) => zipOf(COPIED, join(place, name)));
  rmSync(place, { recursive: true });
  expect(second?.equals(first ?? Buffer.alloc(0))).toBe(true);
});
