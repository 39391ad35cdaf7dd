import { wholeText } from '../../src/domain/library/message-text.ts';
import { translationsOfEntry } from '../../src/domain/library/translations.ts';
import { content, onScreen } from '../content/tree.ts';
import { expect, test } from '../support/test.ts';

const SLUG = 'certificate-expired';
const LANGUAGE = 'ko';
const [screen] = content()
  .entries.filter(({ slug }) => slug === SLUG)
  .flatMap((entry) => translationsOfEntry(content(), entry));
const wanted = screen?.translations.find(({ language }) => language === LANGUAGE);
if (!screen || !wanted) throw new Error(`${SLUG} has no screen in ${LANGUAGE}`);
const place = new RegExp(`/faq/${SLUG}/languages/${screen.page}/#${wanted.id}$`);

for (const [prefix, name] of [
  ['', '韓国語'],
  ['en/', 'Korean'],
] as const) {
  test(`a screen in another language is named in /${prefix}, and leads to its text beside ours`, async ({
    page,
  }) => {
    await page.goto(prefix);
    await page.getByRole('textbox').fill(onScreen(wholeText(wanted)));
    const told = page.locator('.ef-answer-language').first();
    await expect(told).toContainText(name);
    await told.getByRole('link').click();
    await expect(page).toHaveURL(place);
    const text = page.locator(':target');
    await expect(text).toBeInViewport();
    await expect(text).toHaveAttribute('lang', LANGUAGE);
    await expect(page.locator('.ef-screen')).toBeVisible();
  });
}

test('the list of an entry leads to each text', async ({ page }) => {
  await page.goto(`faq/${SLUG}/languages/#${wanted.id}`);
  const link = page.locator(':target');
  await expect(link).toBeInViewport();
  await link.click();
  await expect(page).toHaveURL(place);
  await expect(page.locator(':target')).toBeVisible();
});

test('the page of a screen is found by its id in each language of the site', async ({ page }) => {
  expect(screen.ids.length).toBeGreaterThan(1);
  for (const id of screen.ids) {
    await page.goto(`faq/${SLUG}/languages/${id}/`);
    await expect(page).toHaveURL(new RegExp(`/languages/${screen.page}/$`));
  }
});
