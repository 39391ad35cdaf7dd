import { readFileSync } from 'node:fs';
import { complaints } from '../support/axe.ts';
import { chainsOf, coveringPages } from '../support/page-structure.ts';
import { pagesOf } from '../support/pages.ts';
import { sites } from '../support/sites.ts';
import { expect, test } from '../support/test.ts';

const unlisted = [
  '404.html',
  'faq/certificate-expired/reply/',
  'en/faq/certificate-expired/reply/',
  'en/faq/validity-too-long/languages/',
  'faq/validity-too-long/short/',
  'en/faq/validity-too-long/languages/chrome-156-en/',
];

// The largest entries quote ninety screens.
test.beforeEach(() => test.slow());

// What axe sees depends on the elements and their styles. So it looks at as few pages as hold every chain
// of elements there is; what depends on a text besides, markup.test.ts looks for.
const fileOf = (path: string): string => path.replace(/(^|\/)$/, '$1index.html');
const structures = new Map(
  [...pagesOf(sites.main.out), ...unlisted].map((path) => [
    path,
    chainsOf(readFileSync(`${sites.main.out}/${fileOf(path)}`, 'utf8')),
  ]),
);

for (const path of coveringPages(structures)) {
  test(`axe finds nothing on /${path}`, async ({ page }) => {
    await page.goto(path);
    expect(await complaints(page)).toEqual([]);
  });
}

test.describe('of the box on other sites', () => {
  test.use({ site: 'three-languages' });
  test('axe finds nothing on /embed/, nor in its answers', async ({ page }) => {
    await page.goto('embed/');
    await page.getByRole('textbox').fill('附近没有找到停车桩。请打开蓝牙。');
    await expect(page.getByRole('article')).not.toHaveCount(0);
    await expect(page.getByRole('button')).toHaveCount(0);
    expect(await complaints(page)).toEqual([]);
  });
});

test.describe('of what an organisation adds', () => {
  test.use({ site: 'three-languages' });
  for (const path of [
    'en/notices/',
    'left-out/',
    'faq/lock-jammed/',
    'search/#q=shop.docks.example',
  ]) {
    test(`axe finds nothing on /${path}, and it fits a narrow screen`, async ({ page }) => {
      await page.goto(path);
      if (path.includes('#'))
        await expect(page.locator('.ef-own-host')).toContainText('窓口へお知らせください');
      expect(await complaints(page)).toEqual([]);
      await page.setViewportSize({ width: 320, height: 256 });
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBeLessThanOrEqual(320);
      expect(await page.evaluate(outside)).toEqual([]);
    });
  }
});

test.describe('of the history', () => {
  test.use({ site: 'recorded' });
  // The second language has revisions that only the first was written in.
  for (const path of [
    'faq/paper-out/history/2/diff/',
    'ja/faq/paper-out/history/',
    'ja/faq/paper-out/history/1/',
  ]) {
    test(`axe finds nothing on /${path}`, async ({ page }) => {
      await page.goto(path);
      expect(await complaints(page)).toEqual([]);
      await page.setViewportSize({ width: 320, height: 640 });
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBeLessThanOrEqual(320);
    });
  }
});

test('axe finds nothing on answers to a pasted message', async ({ page }) => {
  await page.goto('search/#q=取り消されています');
  await expect(page.locator('.ef-answer').first()).toBeVisible();
  expect(await complaints(page)).toEqual([]);
});

for (const [path, width] of [
  ['faq/certificate-expired/', 1280],
  ['en/faq/certificate-expired/', 360],
] as const) {
  test(`axe finds nothing on the panel for letters on /${path}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 740 });
    await page.goto(path);
    await page.locator('.ef-actions button[aria-haspopup]').first().click();
    for (const format of ['mail', 'link']) {
      await page.locator(`.ef-reply-panel [value=${format}]`).check();
      expect(await complaints(page)).toEqual([]);
    }
    await page.locator('#reply-host').fill('no host name');
    await page.locator('#reply-host').blur();
    await expect(page.getByRole('alert')).toBeVisible();
    expect(await complaints(page)).toEqual([]);
    const wide = await page.locator('.ef-reply-panel').evaluate((panel) => panel.scrollWidth);
    expect(wide).toBeLessThanOrEqual(width);
  });
}

/** Runs in a page: lists what of its controls and texts begins or ends outside the screen. */
function outside(): string[] {
  const shown = document.querySelectorAll(
    'body :is(a, button, input, textarea, select, h1, h2, p)',
  );
  return [...shown].flatMap((element) => {
    const { left, right, width } = element.getBoundingClientRect();
    // What is wider than its box is scrolled in it: code, and the bar of the parts of a page.
    const isScrolled = element.closest('pre, .ef-on-page, .ef-visually-hidden, .ef-skip') !== null;
    return width === 0 || isScrolled || (left >= 0 && right <= innerWidth) ? [] : element.outerHTML;
  });
}

// A window of 1280 by 1024 pixels at 400 %.
for (const path of [
  '',
  'faq/certificate-revoked/',
  'en/faq/certificate-revoked/',
  'en/faq/unknown-authority-in-programs/messages/',
  'code/',
  'en/client/firefox/',
  'search/#q=NET::ERR_CERT_AUTHORITY_INVALID',
]) {
  test(`/${path} loses nothing at 400 %, and is scrolled in one direction only`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 256 });
    await page.goto(path);
    if (path.includes('#')) await page.locator('.ef-answer').first().waitFor();
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(320);
    expect(await page.evaluate(outside)).toEqual([]);
  });
}

test('with forced colours every control has an outline, and what is chosen is told without colour', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('search/#q=NET::ERR_CERT_AUTHORITY_INVALID');
  await page.locator('.ef-answer').first().waitFor();
  const bare = (): string[] =>
    [
      ...document.querySelectorAll(
        'button, input:not(.ef-visually-hidden), .ef-search-file, textarea, .ef-answer, .ef-screen, .ef-tabs summary',
      ),
    ]
      .filter((element) => element.checkVisibility())
      .filter((element) => parseFloat(getComputedStyle(element).borderTopWidth) === 0)
      .map(({ outerHTML }) => outerHTML);
  expect(await page.evaluate(bare)).toEqual([]);
  await page.goto('faq/certificate-revoked/');
  expect(await page.evaluate(bare)).toEqual([]);
  const weight = (name: string): Promise<string> =>
    page
      .getByRole('heading', { name, exact: true })
      .evaluate((one) => getComputedStyle(one).fontWeight);
  expect([await weight('Google Chrome'), await weight('Firefox')]).toEqual(['700', '400']);
});
