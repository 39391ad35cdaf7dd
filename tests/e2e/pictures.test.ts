import { expect, test } from '../support/test.ts';

test.use({ site: 'payment-terminal' });
const width = (image: HTMLImageElement): number => image.naturalWidth;

for (const [address, alt, caption] of [
  [
    'faq/chip-not-read/',
    /^The display says CHIP ERROR/,
    'Where the code stands on a counter terminal',
  ],
  ['ja/faq/chip-not-read/', /^画面に CHIP ERROR と出て/, '据え置き端末でコードが出る場所'],
] as const) {
  for (const viewport of [360, 1280]) {
    test(`${address}, ${viewport} pixels wide: a picture has its place before it is there, and fits`, async ({
      page,
    }) => {
      await page.setViewportSize({ width: viewport, height: 800 });
      await page.route('**/pictures/*', () => undefined);
      await page.goto(`${address}#support`);
      const image = page.getByRole('img', { name: alt });
      await expect(image).toHaveAttribute('loading', 'lazy');
      const empty = await image.boundingBox();
      await page.unroute('**/pictures/*');
      await page.reload();
      await image.scrollIntoViewIfNeeded();
      await expect.poll(() => image.evaluate(width)).toBe(480);
      const box = await image.boundingBox();
      expect([box?.width, box?.height]).toEqual([empty?.width, empty?.height]);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(viewport);
      await expect(page.getByRole('figure').getByText(caption)).toBeVisible();
    });
  }
}

test('it is a file of its own that may be kept, in the copy as Markdown too', async ({
  page,
  request,
}) => {
  await page.goto('faq/chip-not-read/');
  const address = await page.locator('.ef-picture img').getAttribute('src');
  expect(address).toMatch(/^\/terminal\/pictures\/chip-not-read-display-[0-9a-f]{8}\.png$/);
  const file = await request.get(address ?? '');
  expect(file.headers()['content-type']).toBe('image/png');
  const markdown = await (await request.get('faq/chip-not-read.md')).text();
  expect(markdown).toContain(`](https://help.example${address} "Where the code stands`);
});

test('on paper it is whole, and no page break cuts it', async ({ page }) => {
  await page.goto('faq/chip-not-read/');
  // What is closed is left off the paper.
  await page.locator('details:has(.ef-picture)').evaluateAll((folds) => {
    for (const fold of folds) fold.setAttribute('open', '');
  });
  await page.emulateMedia({ media: 'print' });
  const picture = page.locator('.ef-picture');
  await expect(picture).toBeVisible();
  expect(await picture.evaluate((one) => getComputedStyle(one).breakInside)).toBe('avoid');
});

test('a client shows where its code is, in words and as a drawing', async ({ page, request }) => {
  await page.goto('client/counter/');
  const drawing = page.locator('.ef-code-places img');
  await expect(page.locator('.ef-code-places')).toContainText(
    'At the bottom right of the display.',
  );
  await expect.poll(() => drawing.evaluate(width)).toBeGreaterThan(0);
  expect((await drawing.boundingBox())?.width).toBe(120);
  const file = await request.get((await drawing.getAttribute('src')) ?? '');
  expect(file.headers()['content-type']).toBe('image/svg+xml');
});

test.describe('of the browsers', () => {
  test.use({ site: 'main', colorScheme: 'dark' });

  test('drawings are fetched when one asks for them, and dark where the page is', async ({
    page,
  }) => {
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
    const drawings = (): string[] => fetched.filter((path) => path.includes('/pictures/'));
    await page.goto('en/');
    await page.getByRole('textbox').fill('Your connection is not private');
    await page.locator('.ef-answers-fork').waitFor();
    expect(drawings()).toEqual([]);
    await page.getByRole('heading', { name: 'Where is the code?' }).click();
    const first = page.locator('.ef-code-places img').first();
    await expect.poll(() => first.evaluate(width)).toBeGreaterThan(0);
    await expect(first).toHaveCSS('filter', /invert/);
    expect(drawings().length).toBeGreaterThan(0);
    await page.getByLabel('Theme').selectOption('Light');
    await expect(first).toHaveCSS('filter', 'none');
  });

  test('the question of an entry leads to them', async ({ page }) => {
    await page.goto('en/faq/certificate-revoked/');
    await page.locator('#fork').getByRole('link', { name: 'Where is the code?' }).click();
    await expect(page.locator('.ef-code-places img').first()).toBeInViewport();
  });
});
