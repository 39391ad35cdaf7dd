import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { pagesOf } from '../support/pages.ts';
import { sites } from '../support/sites.ts';
import { expect, test } from '../support/test.ts';

// This site is built from a repository made for it, so its history is always there.
test.use({ site: 'recorded' });

test('an entry leads to its history, which says when, by whom and in which language', async ({
  page,
}) => {
  await page.goto('faq/paper-out/');
  await expect(page.locator('.ef-entry-end')).toContainText('4 January 2026');
  await page.getByRole('link', { name: 'History of revisions' }).click();
  await expect(page).toHaveURL(/\/terminal\/faq\/paper-out\/history\/$/);
  const revisions = page.locator('.ef-revisions > li');
  await expect(revisions).toHaveCount(4);
  await expect(revisions.nth(0)).toContainText('current revision');
  await expect(revisions.nth(1)).toContainText('Revision 3');
  await expect(revisions.nth(1)).toContainText('3 January 2026');
  await expect(revisions.nth(1)).toContainText('changed by Ada Example');
  await expect(revisions.nth(1)).toContainText('languages changed: Japanese');
  await expect(revisions.nth(3)).toContainText('Explain the terminal');
});

test('what a commit says is marked as English on a Japanese page', async ({ page }) => {
  await page.goto('ja/faq/paper-out/history/');
  await expect(page.getByText('Explain the terminal')).toHaveAttribute('lang', 'en');
});

test('an old revision can be read, and its bar leads on', async ({ page }) => {
  await page.goto('faq/paper-out/history/2/');
  const bar = page.getByRole('navigation', { name: 'Revision of this text' });
  await expect(bar).toContainText('You are reading an old revision (2 January 2026).');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('No more paper');
  await expect(page.locator('#cause')).toContainText('roll');
  await bar.getByRole('link', { name: 'Next' }).click();
  await expect(page).toHaveURL(/\/history\/3\/$/);
  await bar.getByRole('link', { name: 'Next' }).click();
  await expect(page).toHaveURL(/\/faq\/paper-out\/$/);
  await page.goBack();
  await bar.getByRole('link', { name: 'Previous' }).click();
  await bar.getByRole('link', { name: 'Differences' }).click();
  await expect(page).toHaveURL(/\/history\/2\/diff\/$/);
  await bar.getByRole('link', { name: 'history' }).click();
  await expect(page).toHaveURL(/\/history\/$/);
});

test('the first revision, in a form of its own, is shown as its file', async ({ page }) => {
  await page.goto('faq/paper-out/history/1/');
  await expect(page.getByText('its file is shown as it is')).toBeVisible();
  await expect(page.locator('pre')).toContainText('abstract:');
  await page.goto('faq/paper-out/history/1/diff/');
  await expect(page.getByText('the differences cannot be shown')).toBeVisible();
});

test('a message of an old revision can be linked to', async ({ page }) => {
  await page.goto('faq/paper-out/history/2/#counter-4');
  await expect(page.locator('.ef-message:target')).toBeInViewport();
  await expect(page.locator('.ef-message:target blockquote')).toContainText('PAPER END');
});

test('the differences are marked by more than their colour', async ({ page }) => {
  await page.goto('faq/paper-out/history/2/diff/');
  const title = page.locator('.ef-row').filter({ hasText: 'No more paper' });
  await expect(title.locator('del')).toHaveText('[removed] No more paper');
  await expect(title.locator('ins')).toContainText('[added]');
  const message = page.locator('.ef-message-changes > li').first();
  await expect(message).toContainText('text changed');
  await expect(message.locator('del')).toHaveText('[removed] END');
  await expect(message.locator('ins')).toHaveText('[added] OUT');
});

test('a language that came later shows the original, in its language', async ({ page }) => {
  await page.goto('ja/faq/paper-out/history/2/');
  await expect(page.getByText('まだ日本語の文章がありません')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveAttribute('lang', 'en');
  await page.goto('ja/faq/paper-out/history/2/diff/');
  await expect(page.getByText('まだ日本語の文章がありませんでした')).toBeVisible();
});

test('search engines and the search of the site know only the current text', () => {
  const { out } = sites.recorded;
  const old = globSync('**/history/*/**/index.html', { cwd: out });
  expect(old.length).toBeGreaterThan(0);
  for (const page of old) {
    const html = readFileSync(`${out}/${page}`, 'utf8');
    const entry = page.replace(/history\/.*/, '');
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(html).toContain(`<link rel="canonical" href="https://help.example/terminal/${entry}">`);
    expect(html).not.toContain('data-pagefind-body');
  }
  expect(pagesOf(out).filter((page) => page.includes('history'))).toEqual([]);
});

test.describe('the page this FAQ begins with', () => {
  test.use({ site: 'main' });
  const texts = JSON.parse(readFileSync('tests/fixtures/seed-messages.json', 'utf8')) as Record<
    string,
    string
  >;

  /** Whether git has everything here; a clone made for a check may be shallow, an archive has nothing. */
  const { stdout } = spawnSync('git', ['rev-parse', '--is-shallow-repository']);
  const complete = String(stdout).trim() === 'false';

  test('is revision 1 of its entry, character for character, or it is said why it is not there', async ({
    page,
  }) => {
    await page.goto('faq/certificate-revoked/history/');
    if (!complete) {
      await expect(page.locator('main')).toContainText('履歴は表示できません');
      return;
    }
    await page.getByRole('link', { name: '第1版を読む' }).click();
    await expect(page.getByRole('navigation', { name: 'この文章の版' })).toContainText('第1版');
    await expect(page.locator('.ef-message')).toHaveCount(Object.keys(texts).length);
    for (const [id, text] of Object.entries(texts)) {
      const lines = await page.locator(`#${id} blockquote p`).evaluateAll((all) =>
        all.map((line) => {
          for (const hole of line.querySelectorAll('var')) hole.textContent = '{host}';
          return line.textContent;
        }),
      );
      expect(lines.join('\n'), id).toBe(text);
    }
    await page.goto('faq/certificate-revoked/history/1/#opera');
    await expect(page.locator('.ef-message:target')).toBeInViewport();
  });
});
