import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { startDev, type DevServer } from '../support/dev-server.ts';
import { sites } from '../support/sites.ts';

// What an author sees while writing: `npm run dev` on a copy of the small site.
test.describe.configure({ mode: 'default' });

let folder: string;
let server: DevServer;

const patience = { timeout: 20_000 };
function edit(from: string | RegExp, to: string, name = 'faq/paper-out/en.mdx'): void {
  const file = join(folder, 'content', name);
  writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
}

test.beforeAll(async () => {
  test.setTimeout(120_000);
  folder = mkdtempSync(join(tmpdir(), 'dev-'));
  const content = join(folder, 'content');
  cpSync(sites['payment-terminal'].content, content, { recursive: true });
  server = await startDev(content, folder, '/terminal/');
  await server.untilShown('faq/paper-out/', 'Paper out', 100_000);
});
test.afterAll(() => {
  server.stop();
  rmSync(folder, { recursive: true, force: true });
});

test('a changed entry is shown at once', async () => {
  for (const word of ['first', 'second']) {
    edit(/^The (?:\w+ )?roll is used up/m, `The ${word} roll is used up`);
    const passed = await server.untilShown('faq/paper-out/', `The ${word} roll`);
    console.log(`From the change to the page: ${passed.toFixed(0)} ms`);
  }
});

test('a changed message is found at once', async () => {
  edit('Open the cover and insert', 'Lift the cover and insert');
  await server.untilShown('search-index/index.json', 'Lift the cover');
});

test('the search works without an index of the prose', async ({ page }) => {
  test.slow();
  await page.goto(server.home);
  const box = page.getByRole('textbox');
  // The server may load a page it shows for the first time once more: what was typed is gone then.
  const ask = (text: string, answered: () => Promise<void>): Promise<void> =>
    expect(async () => {
      await box.fill(text);
      await box.press('Enter');
      await answered();
    }).toPass({ timeout: 60_000 });
  await ask('dry cloth', () =>
    expect(page.getByRole('heading', { name: 'No close message' })).toBeVisible(),
  );
  await ask('Lift the cover and insert a new roll.', () =>
    expect(page).toHaveURL(/faq\/paper-out\/#counter-4$/),
  );
});

test('a problem is shown in the page with its place, and goes when it is mended', async ({
  page,
}) => {
  test.slow();
  await page.goto(`${server.home}faq/paper-out/`);
  edit('category: device', 'category: gadget');
  const panel = page.locator('vite-error-overlay');
  await expect(panel).toContainText('unknown category; found gadget', patience);
  await expect(panel).toContainText('faq/paper-out/en.mdx:8:11');
  await expect(panel).toContainText('device');
  edit('category: gadget', 'category: device');
  await expect(page.locator('h1')).toContainText('Paper out', patience);
  await expect(panel).toHaveCount(0);
});

test('everything an author may use is shown beside its source', async ({ page }) => {
  await page.goto(`${server.home}ja/_components/`);
  const samples = page.locator('.ef-sample');
  for (const [source, shown] of [
    ['<Settings ids="retry" />', '.ef-settings kbd'],
    ['<Cite source="manual-4" />', '.ef-cite'],
    ['<Dated when="2026-11"', '.ef-dated'],
    ['[^note]', '.footnotes'],
    ['](./display.png', '.ef-picture img'],
    ['](faq:chip-not-read', 'a[href$="/ja/faq/chip-not-read/#messages"]'],
    ['|---|', 'table'],
    ['```sh', 'pre .ef-token-function, pre .line'],
    ['no-line#portable-5', '.ef-message'],
  ] as const) {
    const sample = samples.filter({ has: page.getByText(source) });
    await expect(sample.locator(shown).first()).toBeVisible();
  }
  await expect(samples.locator('a.ef-term').first()).toBeVisible();
  await expect(samples.locator('.ef-fork')).toBeVisible();
});

test('a new word of the glossary is explained', async () => {
  test.slow();
  edit('[clearing house]', '[clearing house, cover]', 'glossary.yaml');
  await server.untilShown('faq/paper-out/', 'id="first-payment-centre"', 60_000);
});

test('the site moves to a new address', async () => {
  test.slow();
  edit('help.example/terminal/', 'help.example/moved/', 'site.yaml');
  await server.untilShown('../moved/faq/paper-out/', 'Paper out', 60_000);
});
