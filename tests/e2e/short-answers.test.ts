import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { wholeText } from '../../src/domain/library/message-text.ts';
import { translationsOfEntry } from '../../src/domain/library/translations.ts';
import type { ShortAnswersFile } from '../../src/schemas/short-answers.ts';
import { HEIGHT, WIDTH } from '../bench/page-size.ts';
import { content, onScreen } from '../content/tree.ts';
import { expect, OWN_WINDOW, test } from '../support/test.ts';

const SLUG = 'certificate-expired';
const shortIn = (language: string): ShortAnswersFile =>
  parse(readFileSync(`content/short-answers/${language}.yaml`, 'utf8')) as ShortAnswersFile;
const answerIn = (language: string) => shortIn(language).answers[SLUG]?.what ?? '';
/** What a program shows in a language. */
const screenIn = (language: string): string => {
  const [screen] = content()
    .entries.filter(({ slug }) => slug === SLUG)
    .flatMap((entry) => translationsOfEntry(content(), entry));
  const found = screen?.translations.find((translation) => translation.language === language);
  if (!found) throw new Error(`${SLUG} has no screen in ${language}`);
  return onScreen(wholeText(found));
};

test.describe('a Korean screen on a phone', () => {
  test.use({ viewport: { width: WIDTH, height: HEIGHT } });

  test('is answered in Korean, on the card, on the page, and in the report for the help desk', async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto('');
    await page.getByRole('textbox').fill(screenIn('ko'));
    const card = page.locator('.ef-answer').first();
    await expect(card.locator('.ef-answer-language')).toContainText('韓国語');
    await expect(card.locator('[lang=ko]').first()).toContainText(answerIn('ko'));
    await card.locator('h3 a').click();
    await expect(page).toHaveURL(new RegExp(`/faq/${SLUG}/#`));
    const { labels } = shortIn('ko');
    const answer = page.getByRole('region', { name: labels.title });
    await expect(answer).toHaveAttribute('lang', 'ko');
    await expect(answer).toContainText(answerIn('ko'));
    await expect(answer).toContainText(labels['review-none']);
    await answer.getByRole('link', { name: labels.report }).click();
    await expect(page).toHaveURL(new RegExp(`/faq/${SLUG}/short/#ko-report$`));
    const korean = page.locator('#ko');
    await expect(korean.locator('[data-seen=there]')).toHaveAttribute('lang', 'ko');
    await korean.getByRole('button', { name: labels.copy }).click();
    await expect(korean.getByRole('button', { name: labels.copied })).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain(answerIn('ko'));
    const entry = content().entries.find(({ slug }) => slug === SLUG);
    expect(copied).toContain(entry?.words['ja']?.answers.meaning);
    const [first = ''] = screenIn('ko').split('\n');
    expect(copied.replaceAll(/\s/g, '')).toContain(first.slice(0, 10).replaceAll(/\s/g, ''));
  });
});

// A window keeps the language it was opened with.
test.describe('a browser in Chinese as in Taiwan', { tag: OWN_WINDOW }, () => {
  test.use({ locale: 'zh-TW' });

  test('is answered in Traditional Chinese until that is put away', async ({ page }) => {
    await page.goto(`en/faq/${SLUG}/`);
    const { labels } = shortIn('zh-Hant');
    const answer = page.getByRole('region', { name: labels.title });
    await expect(answer).toContainText(answerIn('zh-Hant'));
    // What stands above it stays where it is.
    const [title, box] = await Promise.all([
      page.locator('h1').boundingBox(),
      answer.boundingBox(),
    ]);
    expect(box?.y).toBeGreaterThan((title?.y ?? 0) + (title?.height ?? 0));
    await answer.getByRole('button', { name: labels.close }).click();
    await expect(answer).toBeHidden();
    await page.reload();
    await expect(page.locator('.ef-answers').first()).toBeVisible();
    await expect(page.locator('main [lang=zh-Hant]')).toHaveCount(0);
  });
});

test.describe('a browser in a language without short answers', { tag: OWN_WINDOW }, () => {
  test.use({ locale: 'ar' });

  test('shows the entry as it is', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(`faq/${SLUG}/`, { waitUntil: 'networkidle' });
    expect(await page.evaluate(() => navigator.language)).toBe('ar');
    await expect(page.locator('main > [role=region]')).toHaveCount(0);
    expect(asked.filter((path) => path.includes('/short/'))).toEqual([]);
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a link leads to the short answers in all languages, and on to the whole', async ({
    page,
  }) => {
    await page.goto(`faq/${SLUG}/`);
    await page.getByRole('link', { name: '한국어' }).click();
    await expect(page).toHaveURL(new RegExp(`/faq/${SLUG}/short/$`));
    for (const { language, answers } of content().shortAnswers) {
      const part = page.locator(`#${language}`);
      await expect(part).toHaveAttribute('lang', language);
      await expect(part).toContainText(answers[SLUG]?.tell ?? '-');
    }
    await page.locator('#ko').getByRole('link', { name: 'English' }).click();
    await expect(page).toHaveURL(new RegExp(`/en/faq/${SLUG}/$`));
  });
});
