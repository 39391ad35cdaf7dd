import type { Locator, Page } from '@playwright/test';
import type { ReplyChoice } from '../../src/domain/reply/options.ts';
import { replyData } from '../../src/domain/reply/data.ts';
import { replyFor, type Letter } from '../../src/domain/reply/reply.ts';
import { formatDate } from '../../src/i18n/format.ts';
import { t } from '../../src/i18n/t.ts';
import { content } from '../content/tree.ts';
import { mainUrl, sites } from '../support/sites.ts';
import { expect, OWN_WINDOW, test } from '../support/test.ts';

const host = 'shop.example.jp';
const pasted = `${host} は証明書が失効しているため、現在アクセスできません。\nNET::ERR_CERT_REVOKED`;

const today = '2026-11-27';

/** The letter the core makes of a choice, today, on the site the page is from. */
function letter(
  page: Page,
  choice: Pick<ReplyChoice, 'message' | 'kind' | 'language' | 'format' | 'host'>,
): Letter {
  const library = content();
  const entry = library.entries.find(({ slug }) => slug === 'certificate-revoked');
  if (!entry) throw new Error('There is no such entry');
  const { origin } = new URL(page.url());
  const date = formatDate(choice.language, today);
  return replyFor(
    replyData(library, entry, sites.main.base),
    { ...choice, origin, date },
    (key, names) => t(choice.language, key, names),
  );
}

const opener = (page: Page, message: string): Locator =>
  page
    .locator(`[data-message="${message}"]`)
    .getByRole('button', { name: /返信文を作成|Write a reply/ });
const panel = (page: Page): Locator => page.getByRole('dialog');
const clipboard = (page: Page): Promise<string> =>
  page.evaluate(() => navigator.clipboard.readText());
const copied = async (page: Page, field: string): Promise<string> => {
  const button = panel(page).locator(`.ef-reply-field:has(#${field})`).getByRole('button');
  await button.click();
  await expect(button).toHaveText('コピーしました');
  return clipboard(page);
};

test.describe('with the clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test(
    'from a pasted message to a letter in another language with one’s own host name',
    { tag: OWN_WINDOW },
    async ({ page }) => {
      await page.clock.setFixedTime(`${today}T09:00:00`);
      await page.goto('');
      await page.getByRole('textbox').fill(pasted);
      await page.getByRole('textbox').press('Enter');
      await expect(page).toHaveURL(/\/faq\/certificate-revoked\/#chrome-156-ja$/);
      await opener(page, 'chrome-156-ja').click();
      const whole = { message: 'chrome-156-ja', language: 'ja', kind: 'visitor', host } as const;
      const mail = letter(page, { ...whole, format: 'mail' });
      expect(mail.body).toContain(`> ${host} は証明書が失効しているため`);
      expect(await copied(page, 'reply-body')).toBe(mail.body);
      expect(await copied(page, 'reply-subject')).toBe(mail.subject);

      await panel(page).getByLabel('管理者への連絡').check();
      await panel(page).getByLabel('English').check();
      await panel(page).getByLabel('Markdown').check();
      await expect(page.locator('#reply-body')).toHaveAttribute('lang', 'en');
      expect(await copied(page, 'reply-body')).toBe(
        letter(page, { ...whole, kind: 'administrator', language: 'en', format: 'markdown' }).body,
      );
      expect(page.url()).not.toContain('example.jp');
      const kept = await page.evaluate(() =>
        JSON.stringify({ ...localStorage, ...sessionStorage }),
      );
      expect(kept).not.toContain('example.jp');
    },
  );

  test('a link alone comes with the short one, both to the message', async ({ page }) => {
    await page.goto('faq/certificate-revoked/#opera');
    await opener(page, 'opera').click();
    await panel(page).getByLabel('リンクだけ').check();
    const home = new URL(sites.main.base, page.url()).href;
    expect(await copied(page, 'reply-link')).toBe(`${home}faq/certificate-revoked/#opera`);
    expect(await copied(page, 'reply-short')).toBe(`${home}m/certificate-revoked/opera/`);
    await expect(page.locator('#reply-body')).toBeHidden();
    await expect(panel(page).getByRole('img', { name: '短いリンクの QR コード' })).toBeVisible();
    await panel(page).getByLabel('メール').check();
    await expect(panel(page).getByRole('img')).toBeHidden();
  });
});

test('a report tells the browser and the time, and the mail program gets no address', async ({
  page,
}) => {
  await page.goto('en/faq/certificate-revoked/#opera');
  await opener(page, 'opera').click();
  await panel(page).getByLabel('My own report to the administrator').check();
  const body = page.locator('#reply-body');
  await expect(body).toHaveText(/The browser I use: \S.* \d+.* \(\S+\)\n/);
  await expect(body).toHaveText(/Time of this note: \d+ \w+ \d{4} at /);
  const mail = panel(page).getByRole('link', { name: 'Open in the mail program' });
  await expect(mail).toHaveAttribute('href', /^mailto:\?subject=Please%20check/);
});

test('the host name field takes host names only, also out of an address', async ({ page }) => {
  await page.goto('faq/certificate-revoked/#opera');
  await opener(page, 'opera').click();
  const field = panel(page).getByLabel('サイトの名前');
  const body = page.locator('#reply-body');
  await panel(page).getByLabel('管理者への連絡').check();
  await expect(body).not.toHaveText(/サイトの名前|［/);
  await field.fill('<b>no host</b>');
  await field.blur();
  await expect(panel(page).getByRole('alert')).toContainText('www.example.jp のような名前');
  await expect(body).not.toHaveText(/サイトの名前|［/);
  await field.fill('https://Shop.Example.jp/cart?id=1');
  await field.blur();
  await expect(field).toHaveValue(host);
  await expect(panel(page).getByRole('alert')).toBeEmpty();
  await expect(body).toHaveText(/サイトの名前：shop\.example\.jp\n/);
});

test('the panel is used with the keyboard alone, and gives the focus back', async ({ page }) => {
  await page.goto('faq/certificate-revoked/#opera');
  await opener(page, 'opera').focus();
  await page.keyboard.press('Enter');
  await expect(panel(page)).toHaveAccessibleName('返信文');
  await expect(panel(page).getByLabel('お問い合わせへの回答')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(panel(page).getByLabel('管理者への連絡')).toBeChecked();
  await page.keyboard.press('Tab');
  await expect(panel(page).getByLabel('手順も入れる')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('#reply-body')).toHaveText(/^Dear administrator,/);
  await page.keyboard.press('Escape');
  await expect(panel(page)).toBeHidden();
  await expect(opener(page, 'opera')).toBeFocused();
});

test('the panel of another message keeps what was chosen', async ({ page }) => {
  await page.goto('faq/certificate-revoked/#firefox-153-ja');
  await opener(page, 'firefox-153-ja').click();
  await panel(page).getByLabel('文章だけ').check();
  await panel(page).getByRole('button', { name: '閉じる' }).click();
  await opener(page, 'firefox').click();
  await expect(panel(page).getByLabel('文章だけ')).toBeChecked();
  await expect(page.locator('#reply-body')).toHaveText(/> Peer's Certificate has been revoked\./);
  await expect(panel(page)).toHaveCount(1);
  await page.goto('en/faq/certificate-revoked/#opera');
  await opener(page, 'opera').click();
  await expect(panel(page).getByLabel('Text', { exact: true }).first()).toBeChecked();
});

test('nothing of the panel is fetched before it is opened', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  await page.goto('faq/certificate-revoked/#opera', { waitUntil: 'networkidle' });
  const data = (path: string): boolean => /panel|reply\.json/.test(path);
  expect(requests.filter(data)).toEqual([]);
  await opener(page, 'opera').click();
  await expect(panel(page)).toBeVisible();
  expect(requests.filter((path) => path.endsWith('reply.json'))).toEqual([
    `${sites.main.base}faq/certificate-revoked/reply.json`,
  ]);
});

test.describe('when the data cannot be had', () => {
  test.use({ expectedErrors: [/ERR_FAILED/] });

  test('the page with the letters opens instead', async ({ page }) => {
    await page.route('**/reply.json', (route) => route.abort());
    await page.goto('faq/certificate-revoked/#opera');
    await opener(page, 'opera').click();
    await expect(page).toHaveURL(/\/faq\/certificate-revoked\/reply\/#opera$/);
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  for (const prefix of ['', 'en/']) {
    test(`the entries and messages of /${prefix} lead to their letters`, async ({ page }) => {
      await page.goto(`${prefix}faq/certificate-revoked/`);
      await page.locator('.ef-reply').click();
      await expect(page).toHaveURL(/\/faq\/certificate-revoked\/reply\/$/);
      await expect(page.locator('.ef-letter').first()).toBeVisible();
      await page.goto(`${prefix}faq/certificate-revoked/messages/#opera`);
      await page.locator('#opera .ef-reply').click();
      await expect(page).toHaveURL(/\/faq\/certificate-revoked\/reply\/#opera$/);
      const letters = page.locator('#opera .ef-letter');
      await expect(letters).toHaveCount(2);
      await expect(letters.first()).toBeInViewport();
      const address = `${mainUrl}${prefix}faq/certificate-revoked/#`;
      await expect(letters.nth(0)).toContainText(`${address}opera`);
      await expect(letters.nth(1)).toContainText(`${address}administrator`);
      await page.locator('#opera').getByRole('link').click();
      await expect(page).toHaveURL(/\/faq\/certificate-revoked\/#opera$/);
    });
  }
});

test.describe('about another subject', () => {
  test.use({ site: 'payment-terminal' });

  test('nobody is asked for a host name, and addresses have the sub-path', async ({ page }) => {
    await page.goto('faq/no-line/#counter-5');
    await opener(page, 'counter-5').click();
    await expect(page.locator('#reply-host')).toHaveCount(0);
    await expect(page.locator('#reply-body')).toHaveText(/\/terminal\/faq\/no-line\/#counter-5\n/);
    await panel(page).getByLabel('日本語').check();
    await expect(page.locator('#reply-body')).toHaveText(/\/terminal\/ja\/faq\/no-line\/#counter/);
  });
});
