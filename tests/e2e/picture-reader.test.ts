import { existsSync, globSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { complaints } from '../support/axe.ts';
import { sites } from '../support/sites.ts';
import { expect, OWN_WINDOW, test } from '../support/test.ts';

const answers = (page: Page) => page.locator('.ef-search-answers');
const box = (page: Page) => page.locator('search-box textarea');

/** What Chromium shows of a revoked certificate, in its sizes and colours. */
const warning = `<html lang="en"><body style="margin: 100px auto; max-width: 600px; font: 15px/1.6 sans-serif; color: #5f6368">
  <h1 style="font-size: 24px; font-weight: 500; color: #202124">Your connection is not private</h1>
  <p>Attackers might be trying to steal your information from <b>www.example.org</b> (for example, passwords, messages, or credit cards).</p>
  <p style="font-size: 12px">NET::ERR_CERT_REVOKED</p>
  <p>www.example.org normally uses encryption to protect your information. When Chromium tried to connect to www.example.org this time, the website sent back unusual and incorrect credentials.</p>
  <button style="background: #1a73e8; color: #fff; border: 0; padding: 8px 16px">Back to safety</button>`;

/** Returns a picture of a document, as Base64. */
async function pictureOf(page: Page, html: string): Promise<string> {
  const other = await page.context().newPage();
  await other.setViewportSize({ width: 1000, height: 440 });
  await other.setContent(html);
  const picture = await other.screenshot();
  await other.close();
  return picture.toString('base64');
}

interface Pasted {
  base64: string;
  type: string;
  name?: string;
}

/** Pastes files into the box, as a browser does. */
async function paste(page: Page, ...files: Pasted[]): Promise<void> {
  const data = await page.evaluateHandle((given) => {
    const transfer = new DataTransfer();
    for (const { base64, type, name = 'image.png' } of given) {
      const bytes = Uint8Array.from(atob(base64), (one) => one.charCodeAt(0));
      transfer.items.add(new File([bytes], name, { type }));
    }
    return transfer;
  }, files);
  await box(page).evaluate(
    (area, clipboardData) =>
      area.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      ),
    data,
  );
}

test(
  'a pasted screenshot is read and answered: nothing of it is fetched before, nothing sent',
  { tag: OWN_WINDOW },
  async ({ page }) => {
    test.slow();
    await page.goto('en/');
    const base64 = await pictureOf(page, warning);
    const sent: string[] = [];
    page.context().on('request', (request) => {
      sent.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`);
    });
    await paste(page, { base64, type: 'image/png' });
    const start = answers(page).getByRole('button', { name: 'Read the picture' });
    await expect(start).toBeFocused();
    await expect(answers(page)).toContainText(/a reader of 3\.\d MB is loaded from this site/);
    expect(sent.filter((line) => line.includes('/ocr/'))).toEqual([]);
    expect(await complaints(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await expect(box(page)).toHaveValue(/NET::ERR_CERT_REVOKED/, { timeout: 60_000 });
    await expect(answers(page).locator('.ef-answer h3 a').first()).toHaveAttribute(
      'href',
      /\/en\/faq\/certificate-revoked\//,
    );
    await expect(box(page)).toBeEditable();
    const site = new URL(page.url()).origin;
    expect(sent.filter((line) => line.includes('/ocr/')).length).toBeGreaterThan(0);
    expect(sent.filter((line) => !line.startsWith(`GET ${site}/`) || !line.endsWith(' '))).toEqual(
      [],
    );
  },
);

test('before the first picture nothing of what reads it is fetched, by the worker neither', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('');
  await box(page).fill('ERR_CERT_REVOKED');
  await expect(answers(page).locator('.ef-answer').first()).toBeVisible();
  expect(asked.filter((url) => /\/ocr\/|read-pictures/.test(url))).toEqual([]);
  const worker = readFileSync(`${sites.main.out}/offline-worker.js`, 'utf8');
  expect(worker).toContain('search-index/');
  expect(worker).not.toMatch(/"ocr\/|read-pictures/);
});

const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
const refusals: [string, string, Buffer, string][] = [
  ['an SVG', 'image/svg+xml', svg, 'SVG pictures cannot be read.'],
  ['a PDF', 'application/pdf', Buffer.from('%PDF-1.7'), 'PDF files cannot be read.'],
  ['a broken file', 'image/png', Buffer.from('\x89PNG'), 'This picture could not be opened.'],
];

test('what cannot be read is refused with a reason, and nothing is fetched for it', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('en/');
  for (const [, type, bytes, sentence] of refusals) {
    await paste(page, { base64: bytes.toString('base64'), type });
    await expect(answers(page)).toContainText(sentence);
    await expect(page.locator('.ef-search-status')).toContainText(sentence);
  }
  expect(asked.filter((url) => url.includes('/ocr/'))).toEqual([]);
});

test('a picture is not read if the visitor does not want to load the reader', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('');
  await paste(page, { base64: await pictureOf(page, warning), type: 'image/png' });
  await answers(page).getByRole('button', { name: 'やめる' }).click();
  await expect(answers(page)).toHaveText('画像の読み取りをやめました。');
  await expect(box(page)).toHaveValue('');
  expect(asked.filter((url) => url.includes('/ocr/'))).toEqual([]);
});

test.describe('where the reader cannot be fetched', () => {
  test.use({ expectedErrors: [/Failed to load resource/] });

  test('the page says so, and what to do instead', async ({ page }) => {
    await page.goto('en/');
    await page.route('**/ocr/**/core.bin', (route) => route.fulfill({ status: 503 }));
    await paste(page, { base64: await pictureOf(page, warning), type: 'image/png' });
    await answers(page).getByRole('button', { name: 'Read the picture' }).click();
    await expect(answers(page)).toContainText('Please type the code or one sentence');
    await expect(box(page)).toBeFocused();
  });
});

test('a text that is copied with its picture is pasted as text, a picture alone is taken', async ({
  page,
}) => {
  await page.goto('');
  /** Tells whether the browser pastes, and the page does not. */
  const isLeft = (text: string) =>
    box(page).evaluate((area, given) => {
      const clipboardData = new DataTransfer();
      if (given !== '') clipboardData.setData('text/plain', given);
      clipboardData.items.add(new File(['x'], 'image.png', { type: 'image/png' }));
      const options = { clipboardData, bubbles: true, cancelable: true };
      return area.dispatchEvent(new ClipboardEvent('paste', options));
    }, text);
  expect(await isLeft('a cell of a table')).toBe(true);
  expect(await isLeft('')).toBe(false);
});

test.describe('a site with `ocr: false`', () => {
  test.use({ site: 'payment-terminal' });

  test('has nothing that reads pictures', async ({ page }) => {
    const { out } = sites['payment-terminal'];
    expect(existsSync(`${sites.main.out}/ocr`)).toBe(true);
    expect(globSync('{ocr,_astro/read-pictures*}', { cwd: out })).toEqual([]);
    await page.goto('');
    await expect(page.locator('search-box [type=file]')).toHaveCount(0);
  });
});
