import { globSync, readFileSync } from 'node:fs';
import { behindNginx, sites } from '../support/sites.ts';
import { expect, test } from '../support/test.ts';

// Its redirects.yaml has a page and messages that have moved.
test.use({ site: 'payment-terminal' });

for (const [old, goal] of [
  ['faq/line-cut/', /\/terminal\/faq\/no-line\/$/],
  ['ja/faq/line-cut/', /\/terminal\/ja\/faq\/no-line\/$/],
  ['m/no-line/portable-5-ja/', /\/terminal\/faq\/no-line\/#portable-5-ja$/],
  ['ja/m/paper-out/counter/', /\/terminal\/ja\/faq\/paper-out\/#counter-4$/],
  ['m/line-cut/portable-5/', /\/terminal\/faq\/no-line\/#portable-5$/],
  ['code/E-40/', /\/terminal\/code\/e-40\/$/],
] as const) {
  test(`${old} leads on`, async ({ page }) => {
    await page.goto(old);
    await expect(page).toHaveURL(goal);
    await expect(page.locator('h1')).toBeVisible();
  });
}

for (const [old, goal] of [
  ['faq/line-cut/#portable-5', /\/terminal\/faq\/no-line\/#portable-5$/],
  ['faq/line-cut/#roll', /\/terminal\/faq\/paper-out\/#counter-4$/],
] as const) {
  test(`the anchor of ${old} is carried over`, async ({ page }) => {
    await page.goto(old);
    // A server that leads on knows no anchors: the page it leads to says where this message has gone.
    if (behindNginx && old.endsWith('#roll')) await page.locator('.ef-moved:target a').click();
    await expect(page).toHaveURL(goal);
    await expect(page.locator('.ef-arrivals > :target')).toBeInViewport();
  });
}

test('the old name of a message leads to it, also where it is the name of its client', async ({
  page,
}) => {
  await page.goto('faq/paper-out/#counter');
  await expect(page.locator('.ef-arrivals > :target')).toHaveText(/^Counter terminal/);
  await expect(page.locator('.ef-arrivals > :target')).toBeInViewport();
  await expect(page.locator('[data-message=counter-4]')).toHaveClass(/ef-arrived/);
  await expect(page.locator('.ef-tabs > [open] > summary')).toHaveText(/Counter terminal/);
});

test('where a message has gone to another entry, a note says so, to those who look for it', async ({
  page,
}) => {
  await page.goto('ja/faq/paper-out/');
  await expect(page.locator('.ef-moved')).toBeHidden();
  await page.goto('ja/faq/paper-out/#no-signal');
  await expect(page.locator('.ef-moved')).toBeInViewport();
  await page.locator('.ef-moved a').click();
  await expect(page).toHaveURL(/\/ja\/faq\/no-line\/#counter-5$/);
});

test('what is retired says so and what to read instead, and lists do not offer it', async ({
  page,
}) => {
  await page.goto('faq/paper-out/#after-restart');
  await page.locator('.ef-arrivals > :target').click();
  await expect(page).toHaveURL(/\/faq\/paper-out\/messages\/#after-restart$/);
  const note = page.locator('#after-restart .ef-retired');
  await expect(note).toContainText('23 November 2026');
  await expect(note.getByRole('link')).toHaveAttribute('href', /\/faq\/no-line\/#counter-5$/);
  await page.goto('faq/');
  await expect(page.locator('main a[href$="/faq/paper-out/"]').first()).toBeVisible();
  await page.goto('faq/paper-out/');
  await expect(page.locator('[data-message=counter-4]')).toHaveCount(1);
  await expect(page.locator('[data-message=after-restart]')).toHaveCount(0);
});

test.describe('an address no server knows', () => {
  test.use({ expectedErrors: [/404/] });

  test('leads to the code in it, however that is written', async ({ page }) => {
    await page.goto('ja/code/E%3A40/');
    await expect(page).toHaveURL(/\/terminal\/ja\/code\/e-40\/$/);
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('old addresses and short links lead on all the same', async ({ page }) => {
    await page.goto('faq/line-cut/');
    await expect(page).toHaveURL(/\/faq\/no-line\/$/);
    await page.goto('m/no-line/counter-5/');
    await expect(page).toHaveURL(/\/faq\/no-line\/#counter-5$/);
    await page.goto('faq/paper-out/#no-signal');
    await expect(page.locator('.ef-moved')).toBeInViewport();
  });
});

test('pages that only lead on are in neither index, and say so to search engines', () => {
  const { out } = sites['payment-terminal'];
  const read = (path: string): string => readFileSync(`${out}/${path}`, 'utf8');
  const short = globSync('{,ja/}m/**/index.html', { cwd: out });
  expect(short.length).toBeGreaterThan(10);
  for (const page of short) expect(read(page)).toContain('<meta name="robots" content="noindex">');
  expect(read('faq/line-cut/index.html')).toContain(
    '<link rel="canonical" href="https://help.example/terminal/faq/no-line/">',
  );
  expect(read('sitemap-0.xml')).not.toMatch(/\/m\/|line-cut|E-40/);
});

test('the ledger has every page of the sitemap', () => {
  const ledger = readFileSync(`${sites['payment-terminal'].content}/ledger.yaml`, 'utf8');
  const sitemap = readFileSync(`${sites['payment-terminal'].out}/sitemap-0.xml`, 'utf8');
  const pages = [...sitemap.matchAll(/<loc>https:\/\/help\.example\/terminal\/([^<]+)</g)];
  expect(pages.length).toBeGreaterThan(10);
  for (const [, page = ''] of pages) {
    // The pages beside that of an entry go where it goes.
    const own = page
      .replace(/^ja\//, '')
      .replace(/(?<=^faq\/[^/]+\/)(?:messages|background)\/$/, '');
    if (own !== '') expect(ledger).toContain(`  - ${own}\n`);
  }
});
