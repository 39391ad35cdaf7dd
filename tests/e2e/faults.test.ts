import type { Page, Route } from '@playwright/test';
import { hashes } from '../support/addresses.ts';
import { switchedOff } from '../support/switched-off.ts';
import { expect, OWN_WINDOW, test } from '../support/test.ts';

const known = 'この組織の証明書は失効しています';
const index = '**/search-index/index.json*';
const answers = (page: Page) => page.locator('.ef-search-answers');

/** Never answers. */
const hang = (): void => undefined;
const fail = (route: Route) => route.fulfill({ status: 500 });

/** Notes from now on how far things in the page move by themselves, as browsers score it. */
async function watchMoves(page: Page): Promise<() => Promise<number>> {
  const moves = await page.evaluateHandle(() => {
    const sum = { value: 0 };
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        sum.value += (entry as PerformanceEntry & { value: number }).value;
      }
    }).observe({ type: 'layout-shift' });
    return sum;
  });
  return async () => {
    await page.waitForTimeout(200);
    return moves.evaluate(({ value }) => value);
  };
}

// One page for each set of scripts.
for (const path of ['', 'search/', 'faq/certificate-revoked/', 'code/44/']) {
  test(`/${path} opens whatever stands behind the #`, async ({ page }) => {
    await page.goto(`${path}#%E0%A4%A`);
    await expect(page.locator('h1')).toBeVisible();
    for (const hash of hashes) await page.evaluate((text) => void (location.hash = text), hash);
    await page.goto(`${path}?#%`);
    await expect(page.locator('h1')).toBeVisible();
  });
}

test.describe('of another site', () => {
  test.use({ site: 'payment-terminal' });

  test('a page that has moved leads on with a broken anchor', async ({ page }) => {
    await page.goto('faq/line-cut/#%E0%A4%A$&');
    await expect(page).toHaveURL(/\/faq\/no-line\/#%E0%A4%A\$&$/);
    await expect(page.locator('h1')).toBeVisible();
  });
});

for (const name of [
  'junk is kept: a list of all sorts',
  'the state of the history has junk for a host',
  'all storage refuses',
  'storage is full',
  'service workers refuse to be asked for',
]) {
  test(
    `a message is found and its tabs work when ${name}`,
    { tag: OWN_WINDOW },
    async ({ page }) => {
      await page.addInitScript(switchedOff[name] ?? 'throw new Error()');
      await page.goto('');
      await page.getByRole('textbox').fill(known);
      await page.locator('.ef-answer a').first().click();
      await expect(page.locator('.ef-arrivals > :target')).toBeInViewport();
      const other = page.locator('.ef-tabs > details:not([open])').first();
      const client = await other.getAttribute('data-client');
      await other.locator('summary').click();
      await expect(page.locator('.ef-tabs > [open]')).toHaveAttribute('data-client', client ?? '');
    },
  );
}

test.describe('without an answer', { tag: OWN_WINDOW }, () => {
  test('the box says that the search is late, gives up, and tries again', async ({ page }) => {
    await page.clock.install({ time: 0 });
    await page.route(index, hang);
    await page.goto('');
    const asked = page.waitForRequest(index);
    await page.getByRole('textbox').focus();
    await asked;
    await page.clock.pauseAt(60_000);
    const box = page.getByRole('textbox');
    await box.fill(known);
    await page.clock.runFor(900);
    await expect(answers(page)).toBeEmpty();
    await page.clock.runFor(300);
    await expect(answers(page)).toHaveText(/検索の準備をしています/);
    await expect(page.getByRole('status')).toHaveText(/検索の準備をしています/);
    await box.press('Enter');
    await box.fill(`${known}。`);
    await page.clock.runFor(16_000);
    await expect(answers(page)).toContainText('検索を準備できませんでした');
    await expect(page.getByRole('status')).toHaveText(/検索を準備できませんでした/);
    await expect(answers(page).getByRole('link', { name: 'メッセージの一覧' })).toBeVisible();
    await page.unroute(index);
    await answers(page).getByRole('button', { name: 'もう一度試す' }).click();
    await expect(page.locator('.ef-answer').first()).toContainText(known);
    await expect(box).toBeFocused();
  });

  test('nothing moves any more once the box has said it is late', async ({ page }) => {
    let answer = hang;
    await page.route(index, (route) => void (answer = () => void route.continue()));
    await page.goto('');
    await page.getByRole('textbox').fill('失効とは');
    await expect(answers(page)).toHaveText(/検索の準備をしています/);
    const moved = await watchMoves(page);
    answer();
    await expect(page.locator('.ef-answer').first()).toBeVisible();
    await expect(page.locator('.ef-answer-pages')).toBeVisible({ timeout: 20_000 });
    expect(await moved()).toBe(0);
  });
});

for (const [name, answer] of [
  ['is missing', { status: 404 }],
  ['is a page instead', { contentType: 'text/html', body: '<!doctype html><h1>Sign in</h1>' }],
  ['has no messages', { contentType: 'application/json', body: '{"format":1}' }],
] as const) {
  test.describe('the index', () => {
    test.use({ expectedErrors: 'status' in answer ? [/404/] : [] });

    test(`${name}: Enter stays on the page, which says so`, async ({ page }) => {
      await page.route(index, (route) => route.fulfill(answer));
      await page.goto('en/');
      await page.getByRole('textbox').fill('revoked');
      await page.getByRole('textbox').press('Enter');
      await expect(answers(page)).toContainText('The search could not be prepared');
      await expect(page).toHaveURL(/\/en\/$/);
    });
  });
}

test.describe('what is fetched when it is needed', () => {
  test.use({ expectedErrors: [/500/] });

  test('the answers stay when the prose cannot be searched, which a sentence says', async ({
    page,
  }) => {
    await page.route('**/pagefind/**', fail);
    await page.goto('');
    await page.getByRole('textbox').fill('失効とは');
    await expect(answers(page)).toContainText('説明の文章からの検索は、いま使えません');
    await expect(page.locator('.ef-answer').first()).toContainText('失効');
    await page.unroute('**/pagefind/**');
    await page.getByRole('textbox').fill('CRLite');
    await expect(page.locator('.ef-answer-pages a').first()).toBeVisible();
  });

  test('what cannot be kept is not offered', async ({ page }) => {
    await page.route('**/_astro/help*', fail);
    await page.goto('');
    await page.getByRole('textbox').fill('夕食の献立が決まりません');
    await expect(answers(page)).toContainText('見つかりませんでした');
    await expect(page.locator('.ef-gaps')).toHaveCount(0);
  });

  test('the letters open on their own page', async ({ page }) => {
    await page.route('**/_astro/panel*', fail);
    await page.goto('faq/certificate-revoked/#opera');
    await page
      .locator('[data-message=opera]')
      .getByRole('button', { name: '返信文を作成' })
      .click();
    await expect(page).toHaveURL(/\/faq\/certificate-revoked\/reply\/#opera$/);
  });

  test('the links stay when their QR code cannot be drawn', async ({ page }) => {
    await page.route('**/_astro/qr-code*', fail);
    await page.goto('faq/certificate-revoked/#opera');
    await page
      .locator('[data-message=opera]')
      .getByRole('button', { name: '返信文を作成' })
      .click();
    await page.getByRole('dialog').getByLabel('リンクだけ').check();
    await expect(page.locator('.ef-reply-qr')).toHaveText(
      'QR コードを表示できませんでした。上のリンクは使えます。',
    );
    await expect(page.locator('#reply-short')).toBeVisible();
  });
});

test.describe('without a network', () => {
  test.use({ expectedErrors: [/ERR_INTERNET_DISCONNECTED/] });

  test('the button for letters says so, and the page stays', async ({ page, context }) => {
    await page.goto('faq/certificate-revoked/#opera');
    await context.setOffline(true);
    const button = page.locator('[data-message=opera] button[aria-haspopup=dialog]');
    await button.click();
    await expect(button).toHaveText('いま、ネットワークにつながっていません');
    await expect(button).toHaveText('返信文を作成');
    await expect(page).toHaveURL(/#opera$/);
  });
});
