import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { openFirefox } from '../bench/browsers.ts';
import { unpack, zipOf } from '../support/offline-copy.ts';
import type { SiteName } from '../support/sites.ts';
import { expect, test as base } from '../support/test.ts';

interface Copy {
  /** The address of the copy’s folder, and the paths of its files. */
  address: string;
  files: string[];
}

// The sites are packed and unpacked once, by the worker that visits all of them.
base.describe.configure({ mode: 'default' });

/** The sites that are copied: the others differ from these in history and languages only. */
type Copied = Extract<SiteName, 'main' | 'payment-terminal'>;

/** `test` with each site as a copy on the disk, unpacked once, in a folder whose name has to be quoted. */
const test = base.extend<object, { copies: Record<Copied, Copy> }>({
  copies: [
    // Playwright reads from the pattern what a fixture is made of.

    async ({}, use) => {
      const folder = join(mkdtempSync(join(tmpdir(), 'offline-')), 'a copy, 100% é');
      const copyOf = (site: Copied): Copy => {
        const place = join(folder, site);
        mkdirSync(place, { recursive: true });
        const files = unpack(zipOf(site, join(place, 'site.zip')), place);
        return { address: pathToFileURL(join(place, 'error-faq/')).href, files };
      };
      await use({ main: copyOf('main'), 'payment-terminal': copyOf('payment-terminal') });
      rmSync(join(folder, '..'), { recursive: true });
    },
    { scope: 'worker' },
  ],
  baseURL: ({ copies, site }, use) => use(copies[site as Copied].address),
});

/** What the policy of every page in a copy says. */
const STRICT = /^default-src 'none'; script-src 'self'(?: 'sha256-[^']+')?; style-src 'self'/;

/** On each site: the home page of a language, a text, and the message it leads to. */
const searches = [
  ['main', 'index.html', '取り消されています', /\/faq\/certificate-revoked\/index\.html#chrome-/],
  ['main', 'en/index.html', 'SEC_ERROR_REVOKED_CERTIFICATE', /\/en\/faq\/certificate-revoked\//],
  [
    'payment-terminal',
    'ja/index.html',
    '回線なし',
    /\/ja\/faq\/no-line\/index.html#portable-5-ja$/,
  ],
] as const;

for (const [site, home, text, place] of searches) {
  test.describe(`${site}, ${home}`, () => {
    test.use({ site });

    test('a text pasted into a copy on the disk leads to the open tab of its message', async ({
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
  });
}

test.describe('the pictures of a copy', () => {
  test.use({ site: 'payment-terminal' });

  test('are shown', async ({ page }) => {
    await page.goto('faq/chip-not-read/index.html#support');
    const image = page.locator('.ef-picture img');
    await image.scrollIntoViewIfNeeded();
    await expect.poll(() => image.evaluate((one: HTMLImageElement) => one.naturalWidth)).toBe(480);
  });
});

test('a text pasted into a copy in Firefox leads there, too', async ({ copies }) => {
  const [site, home, text, place] = searches[0];
  const firefox = await openFirefox();
  test.skip(!firefox, 'Not installed: apt-get install firefox-esr');
  if (!firefox) return;
  await firefox.open(copies[site].address + home);
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
  await page.goto('faq/certificate-expired/index.html');
  await page.getByRole('searchbox').fill('失効とは');
  await page.getByRole('searchbox').press('Enter');
  await expect(page).toHaveURL(/search\/index\.html$/);
  await expect(page.getByRole('textbox')).toHaveValue('失効とは');
  await expect(page.locator('.ef-answer').first()).toBeVisible();
  await expect(page.locator('.ef-search-answers')).toContainText('説明の文章は検索できません');
});

test('where nothing can be fetched, the letters about a message stand on their page', async ({
  page,
}) => {
  await page.goto('en/faq/certificate-revoked/index.html#firefox');
  await page.locator('.ef-reply').click();
  await expect(page).toHaveURL(/\/en\/faq\/certificate-revoked\/reply\/index\.html$/);
});

for (const site of ['main', 'payment-terminal'] as const) {
  test(`every address in a copy of ${site} leads to a file of it, and the policy is strict`, ({
    copies,
  }) => {
    const { address, files } = copies[site];
    const broken: string[] = [];
    const lax: string[] = [];
    const pages = files.filter((file) => file.endsWith('.html'));
    for (const path of pages) {
      const page = new URL(path.replace('error-faq/', ''), address);
      const html = readFileSync(fileURLToPath(page), 'utf8');
      const [, policy = ''] = /Content-Security-Policy" content="([^"]+)"/.exec(html) ?? [];
      if (!STRICT.test(policy) || /unsafe|connect-src/.test(policy)) lax.push(path);
      for (const [, value = ''] of html.matchAll(/(?: (?:href|src|action)="|; url=)([^"]*)"/g)) {
        const to = new URL(value.replaceAll('&amp;', '&'), page);
        if (to.protocol !== 'file:') continue;
        to.search = '';
        if (!to.href.startsWith(address) || !existsSync(fileURLToPath(to))) {
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
  const [first, second] = ['a', 'b'].map((name) => zipOf('payment-terminal', join(place, name)));
  rmSync(place, { recursive: true });
  expect(second?.equals(first ?? Buffer.alloc(0))).toBe(true);
});
