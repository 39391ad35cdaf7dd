import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import process from 'node:process';
import { dictionaryOf } from '../../src/i18n/dictionaries.ts';
import { ownText } from '../support/own-text.ts';
import { sites } from '../support/sites.ts';
import { expect, test } from '../support/test.ts';

// A site whose third language is a dictionary and content, nothing else: 简体中文.
test.use({ site: 'three-languages' });

const { out, base } = sites['three-languages'];
const read = (path: string): string => readFileSync(`${out}/${path}`, 'utf8');
/** Returns the files of a folder, without the checksums in their names. */
const filesIn = (folder: string): string[] =>
  globSync('**/*.{html,md,xml,json}', { cwd: `${out}/${folder}` })
    .map((path) => path.replace(/\w+(?=-topics\.json$)/, ''))
    .toSorted();
const pages = filesIn('zh-Hans').filter((path) => path.endsWith('.html'));
const entry = 'zh-Hans/faq/lock-jammed';

test('what is there in one language is there in the others, and says its language', () => {
  expect(pages.length).toBeGreaterThan(15);
  expect(filesIn('zh-Hans')).toEqual(filesIn('en'));
  for (const path of pages) {
    expect(read(`zh-Hans/${path}`)).toContain('<html lang="zh-Hans">');
    expect(read(path)).toContain('<html lang="ja">');
  }
});

test('no page has words of another language that do not say so', () => {
  const own = new Set(Object.values(dictionaryOf('zh-Hans')));
  const others = ['ja', 'en'].flatMap((locale) => Object.values(dictionaryOf(locale)));
  const foreign = new Set(others.filter((text) => !own.has(text)));
  // A letter quotes the message in its own language.
  const quoted = /^&gt; .*$|“[^”]*”/gm;
  const isForeign = (text: string): boolean =>
    foreign.has(text) || /[\p{sc=Hira}\p{sc=Kana}]/u.test(text.replaceAll(quoted, ''));
  for (const path of pages)
    expect(ownText(read(`zh-Hans/${path}`)).filter(isForeign), path).toEqual([]);
  expect(ownText(read('faq/index.html')).filter(isForeign)).not.toEqual([]);
  expect(ownText(read('en/faq/index.html')).filter(isForeign)).not.toEqual([]);
});

test('search engines learn of all three, and of the source for everybody else', () => {
  const alternates = [
    ['ja', ''],
    ['en', 'en/'],
    ['zh-Hans', 'zh-Hans/'],
    ['x-default', ''],
  ].map(
    ([language, root]) =>
      `<link rel="alternate" hreflang="${language}" href="https://docks.example${base}${root}faq/lock-jammed/">`,
  );
  for (const root of ['', 'en/', 'zh-Hans/'])
    expect(
      read(`${root}faq/lock-jammed/index.html`).match(/<link rel="alternate" hreflang[^>]+>/g),
    ).toEqual(alternates);
  expect(read('sitemap-0.xml')).toContain(
    `hreflang="zh-Hans" href="https://docks.example${base}zh-Hans/faq/lock-jammed/"`,
  );
});

test('the language can be switched among all three, also on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('zh-Hans/faq/lock-jammed/');
  const languages = page.getByRole('navigation', { name: '语言' });
  expect(await languages.locator('> *').allTextContents()).toEqual([
    '日本語',
    'English',
    '简体中文',
  ]);
  await expect(languages.locator('[aria-current]')).toHaveText('简体中文');
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(320);
  await languages.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/\/help\/en\/faq\/lock-jammed\/$/);
  await page.getByRole('link', { name: '简体中文' }).click();
  await expect(page).toHaveURL(/\/help\/zh-Hans\/faq\/lock-jammed\/$/);
});

test('the site has the logo and the colours of its organisation, in light and in dark', async ({
  page,
}) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  const logo = page.getByRole('img', { name: '示例单车公司' });
  const link = page.locator('footer').getByRole('link', { name: '隐私' });
  for (const [colorScheme, file, colour] of [
    ['light', /\/logo-wheel-\w{8}\.svg$/, 'rgb(20, 83, 45)'],
    ['dark', /\/logo-wheel-dark-\w{8}\.png$/, 'rgb(134, 239, 172)'],
  ] as const) {
    await page.emulateMedia({ colorScheme });
    if (colorScheme === 'light') await page.goto('zh-Hans/faq/lock-jammed/');
    await expect(logo).toHaveAttribute('src', file);
    await expect.poll(() => fetched.filter((path) => file.test(path)).length).toBe(1);
    await expect(link).toHaveCSS('color', colour);
  }
  expect(fetched.filter((path) => path.includes('/pictures/'))).toHaveLength(2);
  await expect(page.locator('.ef-help-desk')).toContainText('工作日 9 点至 17 点');
});

test('a Chinese message is found by its text', async ({ page }) => {
  await page.goto('zh-Hans/');
  const box = page.getByRole('textbox');
  await box.fill('车锁未锁好\n请将 12 号车位的单车推到底，然后重试。 D-07');
  await expect(page.getByRole('status')).toContainText('答案确定时，按回车键即可打开');
  await box.press('Enter');
  await expect(page).toHaveURL(/\/zh-Hans\/faq\/lock-jammed\/#dock-zh$/);
  await expect(page.locator('.ef-arrivals > :target')).toBeInViewport();
});

test('Chinese prose is found by a word inside a sentence', async ({ page }) => {
  await page.goto('zh-Hans/search/#q=锁环');
  await expect(page.locator('.ef-answer-pages a')).toHaveText(['还车后显示“车锁未锁好”']);
});

test('a letter is written in Chinese, or in one of the others', async ({ page }) => {
  await page.goto('zh-Hans/faq/lock-jammed/');
  await page
    .locator('[data-message=dock-zh]')
    .getByRole('button', { name: '准备发送内容' })
    .click();
  const panel = page.getByRole('dialog');
  await expect(panel.locator('#reply-body')).toHaveText(/^您好！[^]*车锁中途停住了[^]*敬礼\n/);
  await expect(panel.getByLabel('简体中文')).toBeChecked();
  await panel.getByLabel('日本語').check();
  await expect(panel.locator('#reply-body')).toHaveText(/錠が途中で止まっています/);
});

test('the letters of Chinese are drawn by a font for them, those of Japanese by theirs', async ({
  page,
}) => {
  await page.goto('zh-Hans/faq/lock-jammed/messages/');
  const fonts = (selector: string): Promise<string> =>
    page.locator(selector).evaluate((element) => getComputedStyle(element).fontFamily);
  expect(await fonts('h1')).toMatch(/^system-ui, "PingFang SC"/);
  expect(await fonts('#dock-ja .ef-screen')).toMatch(/^system-ui, "Hiragino Sans"/);
  expect(await fonts('#dock-en .ef-screen')).toBe('system-ui, sans-serif');
});

test('the lines of a text stand apart as far as its letters ask for', async ({ page }) => {
  for (const [path, height] of [
    ['faq/lock-jammed/', 1.8],
    ['en/faq/lock-jammed/', 1.6],
    ['zh-Hans/faq/lock-jammed/', 1.8],
  ] as const) {
    await page.goto(path);
    const found = await page
      .locator('#cause')
      .locator('xpath=following::p[1]')
      .evaluate((element) => {
        const { lineHeight, fontSize } = getComputedStyle(element);
        return parseFloat(lineHeight) / parseFloat(fontSize);
      });
    expect(found, path).toBeCloseTo(height);
  }
});

test('documents for programs are in Chinese', () => {
  const markdown = read(`${entry}.md`);
  expect(markdown).toContain('## 您可以做什么\n\n请将单车稍稍抬起，然后推到底。');
  expect(markdown).toContain('**2024年6月当时的记录**');
  expect(markdown).toContain('上次审阅: 2026年11月22日');
  expect(markdown).toContain('- 语言: 日语');
  expect(read('zh-Hans/feed.xml')).toContain('xml:lang="zh-Hans"');
  expect(read('zh-Hans/feed.xml')).toContain('<title>还车后显示“车锁未锁好”</title>');
  expect(read('zh-Hans/opensearch.xml')).toContain('<Language>zh-Hans</Language>');
  expect(read('llms.txt')).toContain('## 简体中文');
});

test('an old address leads on in Chinese', () => {
  const short = read('zh-Hans/m/lock-jammed/dock-zh/index.html');
  expect(short).toContain('<html lang="zh-Hans">');
  expect(short).toContain(dictionaryOf('zh-Hans')['moved.text']);
});

test('the command line finds it in the Chinese pages', () => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['src/cli/error-faq.mjs', 'find', '--lang', 'zh-Hans', '附近没有找到停车桩'],
    { encoding: 'utf8', env: { ...process.env, OUT_DIR: out } },
  );
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toContain('1. 应用显示“附近没有找到停车桩”');
  expect(stdout).toContain(`${base}zh-Hans/faq/dock-not-found/#app-zh`);
});
