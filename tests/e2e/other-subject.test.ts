import { expect, test } from '../support/test.ts';

// A site about another subject, in another first language, below a sub-path: the same generator.
test.use({ site: 'payment-terminal' });

test('another content tree makes a site in its own first language', async ({ page }) => {
  await page.goto('');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('link', { name: 'Terminal Help', exact: true })).toBeVisible();
  await page.getByRole('link', { name: '日本語' }).click();
  await expect(page).toHaveURL(/\/terminal\/ja\/$/);
});

for (const [pasted, anchor] of [
  ['e-21', /\/terminal\/faq\/chip-not-read\/#/],
  ['回線なし', /\/terminal\/faq\/no-line\/#portable-5-ja$/],
  ['CHIP ERROR\nTake out the card and try again.', /\/terminal\/faq\/chip-not-read\/#counter-4$/],
] as const) {
  test(`its messages are found: ${pasted.replaceAll('\n', ' ')}`, async ({ page }) => {
    await page.goto('');
    await page.getByRole('textbox').fill(pasted);
    await page.getByRole('textbox').press('Enter');
    await expect(page).toHaveURL(anchor);
    await expect(page.locator('.ef-arrivals > :target')).toBeInViewport();
  });
}

test('its prose is found', async ({ page }) => {
  await page.goto('search/#q=dry cloth');
  await expect(page.locator('.ef-answer-pages a').first()).toHaveAttribute(
    'href',
    /\/terminal\/faq\/chip-not-read\//,
  );
});

for (const [address, file] of [
  ['faq/paper-out/', 'faq/paper-out/en.mdx'],
  ['ja/faq/paper-out/', 'faq/paper-out/ja.mdx'],
] as const) {
  test(`an entry leads to where its file is edited: ${file}`, async ({ page }) => {
    await page.goto(address);
    const link = page.locator('.ef-entry-edit a');
    await expect(link).toHaveAttribute(
      'href',
      `https://code.example/terminal-help/edit/main/content/${file}`,
    );
  });
}

test('an entry asks whether it helped, by links that say which entry and which answer', async ({
  page,
}) => {
  await page.goto('ja/faq/paper-out/');
  const mail = 'mailto:feedback@help.example?subject=paper-out%20';
  const answers = page.locator('.ef-feedback a');
  await expect(answers.and(page.getByRole('link', { name: 'はい', exact: true }))).toHaveAttribute(
    'href',
    `${mail}yes`,
  );
  await expect(answers.and(page.getByRole('link', { name: 'いいえ' }))).toHaveAttribute(
    'href',
    `${mail}no`,
  );
});

test('the samples for authors are in no built site', async ({ request }) => {
  expect((await request.get('_components/')).status()).toBe(404);
});
