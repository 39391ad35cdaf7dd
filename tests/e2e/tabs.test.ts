import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Page } from '@playwright/test';
import type { MessageRecord } from '../../src/schemas/published.ts';
import { oneIn } from '../support/share.ts';
import { sites } from '../support/sites.ts';
import { expect, test } from '../support/test.ts';

interface Redirect {
  from: string;
  to: string;
}

const entry = 'faq/certificate-revoked/';
const records = JSON.parse(
  readFileSync(`${sites.main.out}/api/messages.json`, 'utf8'),
) as MessageRecord[];
const arrived = (page: Page) => page.locator('.ef-arrivals > :target');
const tabOf = (page: Page, client: string) =>
  page.locator(`.ef-tabs > details[data-client="${client}"]`);
const card = (page: Page, message: string) => page.locator(`[data-message="${message}"]`);

test('an address with a message confirms it above the answers, opens its tab and marks it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(`${entry}#safari-macos`);
  await expect(arrived(page)).toHaveText(/^Safari/);
  await expect(arrived(page)).toBeInViewport();
  await expect(page.getByRole('heading', { name: 'あなたにできること' })).toBeInViewport();
  await expect(tabOf(page, 'safari')).toHaveAttribute('open');
  await expect(card(page, 'safari-macos')).toHaveClass(/ef-arrived/);
  await expect(card(page, 'ie-xp')).toBeHidden();
});

test('without a message in the address, none is confirmed', async ({ page }) => {
  await page.goto(entry);
  for (const part of await page.locator('.ef-arrivals > *').all()) await expect(part).toBeHidden();
});

test('a message that stands on the page of all messages is confirmed too, and a link leads to it', async ({
  page,
}) => {
  await page.goto('faq/unknown-issuer/#curl-7-88');
  await expect(arrived(page)).toHaveText(/^curl/);
  await arrived(page).click();
  await expect(page).toHaveURL(/\/faq\/unknown-issuer\/messages\/#curl-7-88$/);
  await expect(page.locator('#curl-7-88 .ef-screen')).toBeInViewport();
});

test('a link from another page opens the tab, and Back returns', async ({ page }) => {
  await page.goto('code/44/');
  await page.getByRole('link', { name: /Opera/ }).click();
  await expect(page).toHaveURL(/certificate-revoked\/#opera$/);
  await expect(arrived(page)).toBeInViewport();
  await expect(tabOf(page, 'opera')).toHaveAttribute('open');
  await page.goBack();
  await expect(page).toHaveURL(/code\/44\/$/);
});

test('one tab is open at a time, with a pointer and with the keyboard', async ({ page }) => {
  await page.goto(entry);
  const open = page.locator('.ef-tabs > details[open]');
  await tabOf(page, 'opera').locator('summary').click();
  await expect(open).toHaveCount(1);
  await expect(card(page, 'opera')).toBeVisible();
  await tabOf(page, 'safari').locator('summary').press('Enter');
  await expect(card(page, 'safari-macos')).toBeVisible();
  await expect(card(page, 'opera')).toBeHidden();
  await expect(open).toHaveCount(1);
});

test('the tabs stand in rows, and the content of the open one below all of them', async ({
  page,
}) => {
  await page.goto(`${entry}#opera`);
  const bottoms = await page
    .locator('.ef-tabs summary')
    .evaluateAll((tabs) => tabs.map((tab) => tab.getBoundingClientRect().bottom));
  const rows = new Set(bottoms);
  expect(rows.size).toBeLessThan(bottoms.length);
  const box = await card(page, 'opera').boundingBox();
  expect(box?.y).toBeGreaterThanOrEqual(Math.max(...bottoms));
});

test('the anchor of a client opens its tab, also where a message has the same name', async ({
  page,
}) => {
  await page.goto(`${entry}#internet-explorer`);
  await expect(card(page, 'ie-vista-7')).toBeVisible();
  await page.goto(`${entry}#firefox`);
  await expect(card(page, 'firefox')).toBeVisible();
  await expect(arrived(page)).toHaveText(/^Firefox/);
});

test.describe('with a Firefox', () => {
  test.use({ userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0' });

  test('the tab of the visitor’s own browser is open and says so', async ({ page }) => {
    await page.goto(entry);
    await expect(page.locator('.ef-tabs > [open] > summary')).toHaveText(
      /Firefox\s*あなたのブラウザ/,
    );
  });

  test('a chosen client is remembered on the next page', async ({ page }) => {
    await page.goto(entry);
    await tabOf(page, 'chrome').locator('summary').click();
    await page.goto('faq/certificate-expired/');
    await expect(page.locator('.ef-tabs > [open] > summary')).toHaveText('Google Chrome');
  });
});

test.describe('with an Edge, where it has no tab', () => {
  test.use({
    userAgent:
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36 Edg/156.0.0.0',
  });

  for (const [prefix, said] of [
    ['', 'Microsoft Edge もほぼ同じ画面です'],
    ['en/', 'much the same in Microsoft Edge'],
  ] as const) {
    test(`the tab that fits is open on /${prefix} and says so`, async ({ page }) => {
      await page.goto(`${prefix}faq/certificate-transparency/`);
      await expect(tabOf(page, 'edge')).toHaveCount(0);
      await expect(page.locator('.ef-tabs > [open] > summary')).toHaveText(
        new RegExp(`Google Chrome\\s*${said}`),
      );
    });
  }
});

for (const prefix of ['', 'en/']) {
  test(`of /${prefix}${entry} the eight messages of 2009 stand on the page itself`, async ({
    page,
  }) => {
    await page.goto(prefix + entry);
    for (const id of 'ie-vista-7 ie-xp chrome-vista-7 chrome-xp safari-windows safari-macos opera firefox'.split(
      ' ',
    ))
      await expect(card(page, id)).toHaveCount(1);
  });
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled });

    test('the line is in view above the answers, and its text one step away', async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 740 });
      for (const { entry: slug, id } of oneIn(499, records)) {
        await page.goto(`en/faq/${slug}/#${id}`);
        await expect(arrived(page)).toBeInViewport();
        await expect(page.locator('.ef-answers h2').nth(1)).toBeInViewport();
        await arrived(page).click();
        await expect(page.locator(`article[id="${id}"] .ef-screen`)).toBeInViewport();
      }
    });
  });
}

test('the address of every message ever published leads to a line on the page, and on to its text', () => {
  const { out, content } = sites.main;
  const ledger = parse(readFileSync(`${content}/ledger.yaml`, 'utf8')) as { messages: string[] };
  expect(ledger.messages.length).toBeGreaterThan(700);
  const redirects = parse(readFileSync(`${content}/redirects.yaml`, 'utf8')) as Redirect[];
  const goals = new Map(redirects.map(({ from, to }) => [from, to.split('#')[1]]));
  for (const prefix of ['', 'en/']) {
    for (const [slug, messages] of Map.groupBy(ledger.messages, (it) => it.split('#')[0] ?? '')) {
      const read = (page: string): string =>
        readFileSync(`${out}/${prefix}faq/${slug}/${page}index.html`, 'utf8');
      const lines = new Set(read('').match(/<a id="[^"]+" href="messages\/#[^"]+">/g));
      const texts = new Set(read('messages/').match(/<article class="ef-message" id="[^"]+"/g));
      const lost = messages.filter((message) => {
        const id = message.split('#')[1] ?? '';
        const goal = goals.get(message) ?? id;
        return (
          !lines.has(`<a id="${id}" href="messages/#${goal}">`) ||
          !texts.has(`<article class="ef-message" id="${goal}"`)
        );
      });
      expect(lost, prefix).toEqual([]);
    }
  }
});
