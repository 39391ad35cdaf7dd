import { wholeText } from '../../src/domain/library/message-text.ts';
import { translationsOfEntry } from '../../src/domain/library/translations.ts';
import { content, onScreen } from '../content/tree.ts';
import { expect, test } from '../support/test.ts';

const SLUG = 'certificate-expired';
const LANGUAGE = 'ko';
/** A screen in that language, and where it stands. */
function wanted() {
  const [screen] = content()
    .entries.filter(({ slug }) => slug === SLUG)
    .flatMap((entry) => translationsOfEntry(content(), entry));
  const found = screen?.translations.find(({ language }) => language === LANGUAGE);
  if (!screen || !found) throw new Error(`${SLUG} has no screen in ${LANGUAGE}`);
  const place = new RegExp(`/faq/${SLUG}/languages/${screen.page}/#${found.id}$`);
  return { screen, text: onScreen(wholeText(found)), id: found.id, place };
}

for (const [prefix, name] of [
  ['', '韓国語'],
  ['en/', 'Korean'],
] as const) {
  test(`a screen in another language is named in /${prefix}, and leads to its text beside ours`, async ({
    page,
  }) => {
    const { text, place } = wanted();
    await page.goto(prefix);
    await page.getByRole('textbox').fill(text);
    const told = page.locator('.ef-answer-language').first();
    await expect(told).toContainText(name);
    await told.getByRole('link').click();
    await expect(page).toHaveURL(place);
    const shown = page.locator(':target');
    await expect(shown).toBeInViewport();
    await expect(shown).toHaveAttribute('lang', LANGUAGE);
    await expect(page.locator('.ef-screen')).toBeVisible();
  });
}

test('the list of an entry leads to each text', async ({ page }) => {
  const { id, place } = wanted();
  await page.goto(`faq/${SLUG}/languages/#${id}`);
  const link = page.locator(':target');
  await expect(link).toBeInViewport();
  await link.click();
  await expect(page).toHaveURL(place);
  await expect(page.locator(':target')).toBeVisible();
});

test('the page of a screen is found by its id in each language of the site', async ({ page }) => {
  const { screen } = wanted();
  expect(screen.ids.length).toBeGreaterThan(1);
  for (const id of screen.ids) {
    await page.goto(`faq/${SLUG}/languages/${id}/`);
    await expect(page).toHaveURL(new RegExp(`/languages/${screen.page}/$`));
  }
});
