import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { sites } from '../support/sites.ts';
import { expect, OWN_WINDOW, test } from '../support/test.ts';

// The answers the help desk sends are those that were read and found good: the golden files of
// `tests/content/replies.test.ts`.
const faults = ['certificate-revoked', 'certificate-expired', 'hostname-mismatch'];
const HOST = 'www.example.jp';

const golden = (page: Page, name: string): string =>
  readFileSync(`tests/content/golden/${name}.txt`, 'utf8')
    .trimEnd()
    .replaceAll('https://error-faq.example/', new URL(sites.main.base, page.url()).href);

/** The text on the screen as a person copies it: with what was known of it. */
const screenOf = (letter: string): string =>
  letter
    .split('\n')
    .filter((line) => line.startsWith('> '))
    .map((line) => line.slice(2))
    .join('\n');

const clipboard = (page: Page): Promise<string> =>
  page.evaluate(() => navigator.clipboard.readText());

/** Opens a page anew: without what the last one has left in its step of the history. */
async function visit(page: Page, path: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(path);
}

/** Pastes a text into the box, as the first of two actions. */
async function paste(page: Page, text: string): Promise<void> {
  const box = page.getByRole('textbox');
  await box.focus();
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await page.keyboard.press('Control+v');
  await expect(box).toHaveValue(text);
}

test.describe('from a pasted message to a copied mail in two actions', { tag: OWN_WINDOW }, () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });
  test.beforeEach(async ({ page }) => {
    await page.clock.setFixedTime('2026-11-27T09:00:00');
  });

  for (const [language, prefix, copied] of [
    ['ja', '', 'コピーしました'],
    ['en', 'en/', 'Copied'],
  ] as const) {
    test(`in ${language}, also where no host is known, which is not that of the text before`, async ({
      page,
    }) => {
      await visit(page, prefix);
      const answer = page.locator('.ef-answer .ef-reply').first();
      for (const fault of faults) {
        for (const name of ['visitor', 'visitor.unknown-host']) {
          const letter = golden(page, `${fault}.${language}.${name}`);
          await page.getByRole('textbox').fill('');
          await expect(answer).toBeHidden();
          await paste(page, screenOf(letter));
          await page.keyboard.press('Control+Enter');
          await expect(answer).toHaveText(copied);
          expect(await clipboard(page)).toBe(letter);
          expect(letter.includes(HOST)).toBe(name === 'visitor');
        }
      }
    });
  }

  test('on the page of an entry the key copies the letter about the message in view', async ({
    page,
  }) => {
    await visit(page, 'en/faq/certificate-revoked/#chrome-156-en');
    await page.keyboard.press('Control+Enter');
    await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
    expect(await clipboard(page)).toBe(golden(page, 'certificate-revoked.en.visitor.unknown-host'));
    await expect(page.getByRole('dialog')).toBeHidden();
  });

  test('the choices are those made last, and in the panel one copy has subject, steps and all', async ({
    page,
  }) => {
    await visit(page, '');
    const steps = golden(page, 'certificate-revoked.ja.visitor.steps');
    await paste(page, screenOf(steps));
    await page.locator('.ef-answer .ef-reply').first().click();
    await page.getByLabel('手順も入れる').check();
    await page.getByRole('button', { name: '件名と本文をコピー' }).click();
    await expect(
      page.getByRole('dialog').getByRole('button', { name: 'コピーしました' }),
    ).toBeVisible();
    expect(await clipboard(page)).toBe(steps);

    await visit(page, '');
    await paste(page, screenOf(steps));
    await page.keyboard.press('Control+Enter');
    await expect(page.locator('.ef-answer .ef-reply').first()).toHaveText('コピーしました');
    expect(await clipboard(page)).toBe(steps);
  });

  test('where the answer is not certain, the key copies nothing', async ({ page }) => {
    await visit(page, 'en/');
    await paste(page, 'Your connection is not private');
    await page.keyboard.press('Control+Enter');
    await expect(page).toHaveURL(/\/en\/search\/$/);
    await expect(page.locator('.ef-answers-fork .ef-reply').first()).toBeVisible();
    expect(await clipboard(page)).toBe('Your connection is not private');
  });

  test('recent replies are listed without a host name, and are removed one by one or all', async ({
    page,
  }) => {
    const recent = page.locator('.ef-reply-recent');
    for (const id of ['opera', 'firefox']) {
      await visit(page, `faq/certificate-revoked/#${id}`);
      await page.locator(`[data-message=${id}] button`).click();
      await page.locator('#reply-host').fill('secret.example.jp');
      await page.keyboard.press('Control+Enter');
      await expect(recent).toBeVisible();
    }
    await recent.locator('summary').click();
    await expect(recent.getByRole('link')).toHaveText([/^Firefox · /, /^Opera · /]);
    await expect(recent.getByRole('link').first()).toHaveAttribute(
      'href',
      `${sites.main.base}faq/certificate-revoked/#firefox`,
    );
    const stored = (): Promise<string> => page.evaluate(() => JSON.stringify({ ...localStorage }));
    expect(await stored()).not.toContain('secret');
    await recent.getByRole('button', { name: /^Opera .* を削除$/ }).click();
    await expect(recent.getByRole('link')).toHaveCount(1);
    await recent.getByRole('button', { name: 'すべて削除' }).click();
    await expect(recent).toBeHidden();
    expect(await stored()).not.toContain('replies');
  });
});

test('a result leads to the letters about its message, another one to its own', async ({
  page,
}) => {
  await visit(page, 'en/');
  await page.getByRole('textbox').fill('Your connection is not private');
  const replies = page.locator('.ef-answer .ef-reply');
  await expect(replies.first()).toHaveAttribute('href', /\/en\/faq\/[a-z-]+\/reply\/#./);
  const panel = page.getByRole('dialog');
  for (const index of [0, 1]) {
    await replies.nth(index).click();
    const href = new URL((await replies.nth(index).getAttribute('href')) ?? '', page.url());
    await expect(panel).toHaveCount(1);
    await expect(panel.locator('#reply-message')).toHaveValue(href.hash.slice(1));
    await expect(panel.locator('#reply-body')).toHaveText(
      new RegExp(`${href.pathname.replace('reply/', '')}${href.hash}\n`),
    );
    await page.keyboard.press('Escape');
    await expect(panel).toBeHidden();
  }
});
