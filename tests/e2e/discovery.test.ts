import { globSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { mainUrl, sites } from '../support/sites.ts';
import { expect, test } from '../support/test.ts';

/** An XML document as the browser’s own parser reads it. */
interface Element {
  name: string;
  namespace: string | null;
  attributes: Record<string, string>;
  text: string;
  children: Element[];
}

async function parsed(page: Page, file: string): Promise<Element> {
  const root = await page.evaluate(
    (xml) => {
      const read = (node: globalThis.Element): Element => ({
        name: node.localName,
        namespace: node.namespaceURI,
        attributes: Object.fromEntries(
          [...node.attributes].map(({ name, value }) => [name, value]),
        ),
        text: node.textContent,
        children: [...node.children].map(read),
      });
      return read(new DOMParser().parseFromString(xml, 'application/xml').documentElement);
    },
    readFileSync(file, 'utf8'),
  );
  expect(root.name, `${file} is well-formed`).not.toMatch(/parsererror|html/);
  return root;
}

const called = ({ children }: Element, wanted: string): Element[] =>
  children.filter(({ name }) => name === wanted);
const textOf = (element: Element, wanted: string): string => called(element, wanted)[0]?.text ?? '';

for (const [name, prefix] of [
  ['main', ''],
  ['main', 'en/'],
  ['payment-terminal', ''],
  ['payment-terminal', 'ja/'],
] as const) {
  const { out } = sites[name];
  const home = name === 'main' ? mainUrl : 'https://help.example/terminal/';
  const locale = prefix.slice(0, 2) || (name === 'main' ? 'ja' : 'en');

  test.describe(`${name} /${prefix}`, () => {
    test.use({ site: name });

    test('describes its search by the rules of OpenSearch 1.1', async ({ page }) => {
      const root = await parsed(page, `${out}/${prefix}opensearch.xml`);
      expect(root.name).toBe('OpenSearchDescription');
      expect(root.namespace).toBe('http://a9.com/-/spec/opensearch/1.1/');
      for (const [tag, least, most] of [
        ['ShortName', 1, 16],
        ['Description', 1, 1024],
        ['LongName', 0, 48],
      ] as const) {
        const length = textOf(root, tag).length;
        const rule = `${tag} stands once, in ${least} to ${most} characters`;
        expect(called(root, tag), rule).toHaveLength(1);
        expect(length, rule).toBeGreaterThanOrEqual(least);
        expect(length, rule).toBeLessThanOrEqual(most);
      }
      const results = called(root, 'Url').filter(({ attributes }) => !attributes['rel']);
      expect(
        results.map(({ attributes }) => attributes),
        'one Url leads to results',
      ).toEqual([{ type: 'text/html', template: `${home}${prefix}search/#q={searchTerms}` }]);
      const [self] = called(root, 'Url').filter(({ attributes }) => attributes['rel'] === 'self');
      expect(self?.attributes['template']).toBe(`${home}${prefix}opensearch.xml`);
      expect(textOf(root, 'Language')).toBe(locale);
    });

    test('has a feed by the rules of RFC 4287, the last changed first', async ({ page }) => {
      const root = await parsed(page, `${out}/${prefix}feed.xml`);
      expect([root.name, root.namespace]).toEqual(['feed', 'http://www.w3.org/2005/Atom']);
      const entries = called(root, 'entry');
      expect(entries.length).toBeGreaterThan(2);
      for (const one of [root, ...entries]) {
        for (const tag of ['id', 'title', 'updated']) expect(called(one, tag)).toHaveLength(1);
        expect(textOf(one, 'updated')).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
        expect(textOf(one, 'title')).not.toBe('');
      }
      expect(textOf(called(root, 'author')[0] ?? root, 'name')).not.toBe('');
      const ids = [root, ...entries].map((one) => textOf(one, 'id'));
      expect(new Set(ids).size, 'ids are unique').toBe(ids.length);
      const dates = entries.map((one) => textOf(one, 'updated'));
      expect(dates).toEqual(dates.toSorted().reverse());
      expect(textOf(root, 'updated')).toBe(dates[0]);
      for (const { attributes } of entries.flatMap((one) => called(one, 'link'))) {
        const file = (attributes['href'] ?? '')
          .replace(home, `${out}/`)
          .replace(/\/$/, '/index.html');
        expect(readFileSync(file).length).toBeGreaterThan(0);
      }
    });

    test('can be installed, and has a card for those who share a page', async ({ page }) => {
      await page.goto(prefix);
      const attribute = (selector: string, attributeName: string): Promise<string> =>
        page.locator(selector).evaluate((one, key) => one.getAttribute(key) ?? '', attributeName);
      const address = new URL(await attribute('link[rel=manifest]', 'href'), page.url()).href;
      const manifest = (await (await page.request.get(address)).json()) as {
        lang: string;
        start_url: string;
        icons: { src: string; sizes: string }[];
      };
      expect(manifest.lang).toBe(locale);
      expect(new URL(manifest.start_url, address).href).toBe(page.url());
      const sizes = (file: Buffer): string => `${file.readUInt32BE(16)}x${file.readUInt32BE(20)}`;
      for (const { src, sizes: stated } of manifest.icons) {
        const icon = await page.request.get(new URL(src, address).href);
        expect(icon.status(), src).toBe(200);
        if (src.endsWith('.png')) expect(sizes(await icon.body())).toBe(stated);
      }
      const card = await attribute('meta[property="og:image"]', 'content');
      expect(card).toBe(`${home}card.png`);
      expect(sizes(readFileSync(`${out}/card.png`))).toBe('1200x630');
      expect(await attribute('meta[property="og:title"]', 'content')).not.toBe('');
    });

    test('names both on the home page, and the Markdown of an entry in its head', async ({
      page,
    }) => {
      const entry = `faq/${name === 'main' ? 'certificate-revoked' : 'no-line'}/`;
      for (const [at, type, path] of [
        ['', 'application/opensearchdescription+xml', /\/opensearch\.xml$/],
        ['', 'application/atom+xml', /\/feed\.xml$/],
        [entry, 'text/markdown', /\/faq\/[a-z-]+\.md$/],
      ] as const) {
        await page.goto(prefix + at);
        const href = await page.locator(`head link[type="${type}"]`).getAttribute('href');
        expect(href).toMatch(path);
        const response = await page.request.get(new URL(href ?? '', page.url()).href);
        expect(response.status()).toBe(200);
      }
    });
  });

  test(`every page of ${name} /${prefix} has its date in the sitemap`, () => {
    const sitemap = readFileSync(`${out}/sitemap-0.xml`, 'utf8');
    const pages = sitemap.match(/<url>.*?<\/url>/gs) ?? [];
    const feed = readFileSync(`${out}/${prefix}feed.xml`, 'utf8');
    expect(pages.filter((one) => !/<lastmod>\d{4}-\d\d-\d\dT/.test(one))).toEqual([]);
    for (const [, id = '', date = ''] of feed.matchAll(
      /<entry><id>([^<]+)<\/id>.*?<updated>([^<]+)Z</g,
    )) {
      expect(pages.find((one) => one.includes(`<loc>${id}</loc>`))).toContain(`<lastmod>${date}`);
    }
  });
}

test('llms.txt has a name, a description and for each language the lists of Markdown files', () => {
  const lines = (file: string) => readFileSync(file, 'utf8').split('\n');
  const filesIn = (list: string[]) =>
    list
      .flatMap((line) => /^- \[.+\]\((\S+)\)/.exec(line)?.[1] ?? [])
      .map((url) => url.replace(mainUrl, `${sites.main.out}/`));
  const index = lines(`${sites.main.out}/llms.txt`);
  expect(index[0]).toBe('# 証明書エラー FAQ');
  expect(index.find((line) => line.startsWith('> '))).toContain('証明書エラー');
  expect(index.filter((line) => line.startsWith('## '))).toEqual([
    '## 日本語',
    '## English',
    '## Optional',
  ]);
  const lists = filesIn(index).filter((file) => file.endsWith('.txt'));
  const listed = globSync('{,en/}llms/*.txt', { cwd: sites.main.out });
  expect(lists.length).toBe(listed.length);
  const files = lists.flatMap((file) => filesIn(lines(file)));
  expect(new Set(files).size).toBeGreaterThan(40);
  for (const file of files) expect(readFileSync(file).length, file).toBeGreaterThan(0);
});
