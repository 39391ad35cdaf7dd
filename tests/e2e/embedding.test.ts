import { expect, test } from '@playwright/test';
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { serveEmbedding } from '../support/embedding-sites.ts';
import { sites } from '../support/sites.ts';

test.use({ serviceWorkers: 'allow' });

test('a portal with a strict policy embeds the box, its form fills itself in, and no other may', async ({
  browser,
}) => {
  const { site, portal, other, close } = await serveEmbedding();
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', ({ message }) => errors.push(message));
  const requested: string[] = [];
  page.on('request', (request) => requested.push(request.url()));
  await page.goto(portal);
  const box = page.locator('error-faq');
  const field = box.getByRole('textbox');
  await expect(field).toBeVisible();
  expect(requested.filter((url) => /search-index|finder|reply/.test(url))).toEqual([]);

  await test.step('a certain answer fills the form', async () => {
    await field.fill('附近没有找到停车桩。请打开蓝牙。');
    await expect(box.getByRole('link').first()).toHaveText(
      'アプリに「ポートが見つかりません」と出る',
    );
    await expect(page.locator('[name=answer]')).toHaveValue(/近距離無線を入れて/);
    const from = JSON.parse(await page.locator('[name=from]').inputValue()) as object;
    expect(from).toMatchObject({
      entry: 'dock-not-found',
      message: 'app-zh',
      url: `${site}faq/dock-not-found/#app-zh`,
      title: 'アプリに「ポートが見つかりません」と出る',
      chosen: false,
    });
  });

  await test.step('so does one that is chosen', async () => {
    await page.locator('[name=answer]').fill('');
    await box.getByRole('button', { name: 'この回答を使う' }).first().click();
    await expect(page.locator('[name=answer]')).toHaveValue(/近距離無線を入れて/);
    await expect(page.locator('[name=from]')).toHaveValue(/"chosen":true/);
  });

  await test.step('a frame does without a script of the portal', async () => {
    const frame = page.frameLocator('iframe');
    await frame.getByRole('textbox').fill('附近没有找到停车桩。请打开蓝牙。');
    await expect(frame.getByRole('article').first().getByRole('link')).toHaveAttribute(
      'href',
      `${site}en/faq/dock-not-found/#app-zh`,
    );
  });

  expect(errors).toEqual([]);
  expect(requested.map((url) => decodeURIComponent(url)).join('\n')).not.toContain('停车桩');

  await test.step('another portal is refused the script, the frame and the data', async () => {
    await page.goto(other);
    await expect.poll(() => errors.join('\n')).toMatch(/error-faq\.js.*blocked by CORS policy/);
    await expect.poll(() => errors.join('\n')).toMatch(/frame-ancestors/);
    expect(await page.evaluate(() => customElements.get('error-faq') === undefined)).toBe(true);
    const read = (path: string) =>
      page.evaluate(
        (url) =>
          fetch(url).then(
            ({ status }) => status,
            () => 'refused',
          ),
        `${site}${path}`,
      );
    expect(await read('search-index/index.json')).toBe('refused');
    expect(await read('faq/dock-not-found/reply.json')).toBe('refused');
    expect(await read('api/messages.json')).toBe(200);
  });
  await page.close();
  close();
});

test('before a search the box is light, and a site that names no origin has none of it', () => {
  const { out } = sites['three-languages'];
  const module = readFileSync(`${out}/embed/error-faq.js`, 'utf8');
  const imported = [...module.matchAll(/from"\.\/([\w.-]+)"|import"\.\/([\w.-]+)"/g)];
  const files = ['error-faq.js', ...imported.map(([, one, two]) => one ?? two ?? '')];
  const weight = files.reduce(
    (sum, file) => sum + gzipSync(readFileSync(`${out}/embed/${file}`), { level: 6 }).length,
    0,
  );
  expect(weight).toBeLessThan(10 * 1024);
  expect(readdirSync(sites.main.out)).not.toContain('embed');
  expect(readFileSync(`${sites.main.out}/_headers`, 'utf8')).not.toContain('Access-Control');
});
