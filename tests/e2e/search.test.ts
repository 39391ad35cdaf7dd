import { gzipSync } from 'node:zlib';
import { paste } from '../support/paste.ts';
import { expect, OWN_WINDOW, test } from '../support/test.ts';

const message = (id: string): RegExp => new RegExp(`/faq/certificate-revoked/#${id}$`);

test('pasting a message and Enter leads to it, whatever became of it on the way', async ({
  page,
}) => {
  const box = page.getByRole('textbox');
  const marked = page.locator('.ef-arrivals > :target');
  await page.goto('');
  for (const [pasted, id] of [
    ['取り消されています', 'chrome-(vista-7|xp)'],
    ['sec_error_revoked_certificate', 'firefox'],
    ['ＳＥＣ＿ＥＲＲＯＲ＿ＲＥＶＯＫＥＤ＿ＣＥＲＴＩＦＩＣＡＴＥ', 'firefox'],
    ['保護された接続: 致命的なエラー(44)\n証明書が発行人により無効にされています', 'opera'],
    ['戻る 再読み込み www.example.jp この組織の証明書は失効しています。 詳細', 'ie-(vista-7|xp)'],
  ] as const) {
    await test.step(pasted, async () => {
      await box.fill(pasted);
      await box.press('Enter');
      await expect(page).toHaveURL(message(id));
      await expect(marked).toBeVisible();
      await expect(marked).toBeInViewport();
      await page.goBack();
      await expect(box).toHaveValue(pasted);
    });
  }
});

test('answers appear while one types, with client, meaning and text', async ({ page }) => {
  await page.goto('');
  await page.getByRole('textbox').pressSequentially('この組織の証明書は失効', { delay: 20 });
  const first = page.locator('.ef-answer').first();
  await expect(first).toContainText('Internet Explorer');
  await expect(first).toContainText('この組織の証明書は失効しています。');
  await expect(page.getByRole('status')).toContainText('件見つかりました');
});

const results = /\/search\/$/;
const kept = '安全な接続ができませんでした\nSEC_ERROR_REVOKED_CERTIFICATE';
const newer = '取り消されています\n処理を続行しないでください';

for (const [form, address] of [
  ['fragment', `search/#q=${encodeURIComponent(kept)}`],
  ['query of older links', `search/?q=${encodeURIComponent(kept)}`],
] as const) {
  test(`a ${form} leaves the address for this step of the history, with its line breaks`, async ({
    page,
  }) => {
    await page.goto(address);
    const box = page.getByRole('textbox');
    const first = page.locator('.ef-answer').first();
    await expect(box).toHaveValue(kept);
    await expect(first).toContainText('Firefox');
    await expect(page).toHaveURL(results);
    const steps = await page.evaluate(() => history.length);
    await box.fill(newer);
    await expect(first).toContainText('Google Chrome');
    await expect(page).toHaveURL(results);
    expect(await page.evaluate(() => history.length)).toBe(steps);
    await page.reload();
    await expect(box).toHaveValue(newer);
    await expect(first).toContainText('Google Chrome');
  });
}

test('each step of the history has its own query, within the page and after others', async ({
  page,
}) => {
  await page.goto(`search/#q=${encodeURIComponent(kept)}`);
  const box = page.getByRole('textbox');
  await expect(box).toHaveValue(kept);
  await page.evaluate((query) => (location.hash = `q=${query}`), encodeURIComponent(newer));
  await expect(box).toHaveValue(newer);
  await expect(page).toHaveURL(results);
  await page.locator('.ef-skip').focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/#content$/);
  await page.reload();
  await expect(box).toHaveValue(newer);
  await page.goto('code/44/');
  for (const query of [newer, newer, kept]) {
    await page.goBack();
    await expect(box).toHaveValue(query);
  }
  await expect(page.locator('.ef-answer').first()).toContainText('Firefox');
  await page.goForward();
  await expect(box).toHaveValue(newer);
  await expect(page.locator('.ef-answer').first()).toContainText('Google Chrome');
});

for (const [fragment, query] of [
  ['#q=a+%20b%26c&d=e', 'a+ b&c&d=e'],
  ['#q=100%25%E0%A4%A', '100%\ufffd%A'],
  ['#q', ''],
] as const) {
  test(`the fragment ${fragment} is the query “${query}”`, async ({ page }) => {
    await page.goto(`search/${fragment}`);
    await expect(page.getByRole('textbox')).toHaveValue(query);
    await expect(page).toHaveURL(fragment === '#q' ? /\/search\/#q$/ : results);
  });
}

test(
  'where storage is switched off, a query gets to the page of results all the same',
  { tag: OWN_WINDOW },
  async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'sessionStorage', {
        get: () => {
          throw new DOMException('refused', 'SecurityError');
        },
      });
    });
    await page.goto('code/44/');
    await page.getByRole('searchbox').fill('100% この組織の証明書は & 失効しています');
    await page.getByRole('searchbox').press('Enter');
    await expect(page.getByRole('textbox')).toHaveValue('100% この組織の証明書は & 失効しています');
    await expect(page).toHaveURL(results);
    await page.reload();
    await expect(page.getByRole('textbox')).toHaveValue('100% この組織の証明書は & 失効しています');
  },
);

test('what is typed before the script comes is looked up when it does, and sent nowhere', async ({
  page,
}) => {
  const wanted = Promise.withResolvers<undefined>();
  await page.route(/\/SearchBox\.[^/]*\.js$/, async (route) => {
    await wanted.promise;
    await route.continue();
  });
  await page.goto('', { waitUntil: 'commit' });
  await page.getByRole('textbox').fill('取り消されています');
  wanted.resolve(undefined);
  await expect(page.locator('.ef-answer').first()).toContainText('Google Chrome');
});

test('a link to a result leads others to the same answer, and holds nothing that was typed', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const first = page.locator('.ef-answer').first().getByRole('heading').getByRole('link');
  for (const [typed, query] of [
    ['taro : SEC_ERROR_REVOKED_CERTIFICATE hanako', 'SEC_ERROR_REVOKED_CERTIFICATE'],
    ['portal.kaisha.example taro サーバのセキュリテイ証明書が取消されています', undefined],
  ] as const) {
    // To go where one is already is to reload.
    await page.goto('code/44/');
    await page.goto('search/');
    await page.getByRole('textbox').fill(typed);
    await page.evaluate(() => navigator.clipboard.writeText('nothing'));
    await page.getByRole('button', { name: 'この結果へのリンクをコピー' }).click();
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    await expect.poll(copied).toMatch(/^http/);
    const link = new URL(await copied());
    expect(link.pathname).toMatch(results);
    const given = new URLSearchParams(link.hash.slice(1)).get('q') ?? '';
    expect(given).not.toMatch(/taro|hanako|kaisha|サーバの/);
    if (query !== undefined) expect(given).toBe(query);
    const place = (await first.getAttribute('href')) ?? '';
    await page.goto('code/44/');
    await page.goto(link.href);
    await expect(first).toHaveAttribute('href', place);
  }
  await page.goto('search/');
  await page.getByRole('textbox').fill('夕食の献立が決まりません');
  await expect(page.locator('.ef-search-advice')).toBeVisible();
  await expect(page.locator('.ef-answer-link')).toHaveCount(0);
});

test('the field in the header leads to the page of results', async ({ page }) => {
  await page.goto('faq/certificate-expired/');
  await page.getByRole('searchbox').fill('この組織の証明書は失効しています');
  await page.getByRole('searchbox').press('Enter');
  await expect(page).toHaveURL(results);
  await expect(page.getByRole('textbox')).toHaveValue('この組織の証明書は失効しています');
  await expect(
    page.locator('.ef-answer').first().getByRole('heading').getByRole('link'),
  ).toHaveAttribute('href', message('ie-(vista-7|xp)'));
});

test('a question in words finds pages by their prose', async ({ page }) => {
  await page.goto('search/#q=CRLite');
  await expect(page.locator('.ef-answer-pages a').first()).toHaveAttribute(
    'href',
    /faq\/certificate-revoked\//,
  );
});

test('what is not known says so and shows the list', async ({ page }) => {
  await page.goto('');
  await page.getByRole('textbox').fill('夕食の献立が決まりません');
  await page.getByRole('textbox').press('Enter');
  await expect(page).toHaveURL(results);
  await expect(page.getByRole('textbox', { name: /貼り付けて/ })).toHaveValue(
    '夕食の献立が決まりません',
  );
  await expect(page.locator('.ef-search-answers')).toContainText(
    '近いメッセージは見つかりませんでした',
  );
  await page
    .locator('.ef-search-answers')
    .getByRole('link', { name: 'ソフトごとの一覧から探す' })
    .click();
  await expect(page.locator('.ef-chips a').first()).toBeVisible();
});

test('markup in a query stays text', async ({ page }) => {
  const hostile = '<img src=x onerror="document.title=1"><script>document.title=1</script>失効';
  await page.goto(`search/#q=${encodeURIComponent(hostile)}`);
  await expect(page.getByRole('textbox')).toHaveValue(hostile);
  await page.waitForTimeout(300);
  expect(await page.locator('.ef-search-answers :is(img, script)').count()).toBe(0);
  expect(await page.title()).not.toBe('1');
});

test('nothing is fetched for the search before the box is used', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  await page.goto('');
  await page.waitForLoadState('networkidle');
  expect(requests.filter((path) => /search-index|pagefind/.test(path))).toEqual([]);
  await page.getByRole('textbox').focus();
  await expect.poll(() => requests.some((path) => path.includes('search-index'))).toBe(true);
});

for (const path of ['', 'search/']) {
  test(
    `the scripts of /${path} weigh no more than 7.5 KB before a search`,
    { tag: OWN_WINDOW },
    async ({ page }) => {
      const sizes: Promise<number>[] = [];
      page.on('response', (response) => {
        // The page of results preloads the worker, which runs only when there is something to search.
        if (!/(?<!finder-worker[^/]*)\.js$/.test(new URL(response.url()).pathname)) return;
        sizes.push(response.body().then((body) => gzipSync(body, { level: 6 }).length));
      });
      await page.goto(path);
      await page.waitForLoadState('networkidle');
      const all = await Promise.all(sizes);
      expect(all.length).toBeGreaterThan(0);
      expect(all.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(7.5 * 1024);
    },
  );
}

test('the end of a long log is answered on the results page, too', async ({ page }) => {
  const line = (_: unknown, number: number) => `08:00:${String(number)} session opened for user`;
  const log = Array.from({ length: 1000 }, line).join('\n');
  await page.goto('');
  await paste(page, `${log}\nx509: certificate signed by unknown authority`);
  await page.getByRole('textbox').press('Enter');
  await expect(page).toHaveURL(/\/search\/$/);
  await expect(page.locator('.ef-answer h3 a').first()).toHaveAttribute('href', /unknown-issuer/);
  await expect(page.locator('.ef-search-place')).toHaveText(
    '貼り付けた文章の 1001 行目： x509: certificate signed by unknown authority',
  );
  await expect(page.locator('.ef-answer mark').first()).toContainText('unknown authority');
});

test('a short query finds entries, terms and programs in one list', async ({ page }) => {
  await page.goto('');
  for (const [query, title, address, label] of [
    ['what is a CRL', 'CRL', /\/glossary\/#crl$/, '用語集'],
    ['失効とは', '失効', /\/glossary\/#revocation$/, '用語集'],
    ['Chrome 証明書エラー', 'Google Chrome', /\/client\/chrome\/$/, 'ブラウザ・ソフト一覧'],
  ] as const) {
    await test.step(query, async () => {
      await page.getByRole('textbox').fill(query);
      const answers = page.locator('.ef-search-answers .ef-answer');
      const topic = answers.filter({ has: page.getByRole('link', { name: title, exact: true }) });
      await expect(topic.getByRole('link')).toHaveAttribute('href', address);
      await expect(topic.locator('.ef-answer-client')).toHaveText(label);
      await expect(
        answers.getByRole('link').and(page.locator('[href*="/faq/"]')).first(),
      ).toBeVisible();
    });
  }
});
