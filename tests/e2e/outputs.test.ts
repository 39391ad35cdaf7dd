import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { EARLY_THEME } from '../../src/domain/theme/early-theme.ts';
import { mediaTypes } from '../../src/integrations/media-types.ts';
import { pagesOf } from '../support/pages.ts';
import { mainUrl, sites } from '../support/sites.ts';
import { expect, test } from '../support/test.ts';

const { out, base } = sites.main;
const pages = globSync('**/*.html', { cwd: out });
const read = (page: string): string => readFileSync(`${out}/${page}`, 'utf8');

// There are thousands of pages: faults are gathered first, as to expect something of each takes seconds.
const idsOf = (html: string): string[] =>
  [...html.matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id);

test('every page carries a strict content security policy', () => {
  const lax = pages.filter((page) => {
    const html = read(page);
    const [, policy = ''] =
      /<meta http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html) ?? [];
    return (
      !policy.includes("default-src 'none'") ||
      policy.includes('unsafe-inline') ||
      / style="| on[a-z]+="|<script(?![^>]* (?:src=|type="application\/ld\+json"))/.test(
        html.replace(`<script>${EARLY_THEME}</script>`, ''),
      )
    );
  });
  expect(lax).toEqual([]);
});

test('every link inside the site leads to a page and an anchor that exist', () => {
  const ids = new Map(
    pages.map((page) => [`${base}${page.replace(/index\.html$/, '')}`, new Set(idsOf(read(page)))]),
  );
  const broken: string[] = [];
  for (const page of pages) {
    const here = `https://site.test${base}${page.replace(/index\.html$/, '')}`;
    for (const [, href = ''] of read(page).matchAll(/<a [^>]*?href="([^"]*)"/g)) {
      const url = new URL(href.replaceAll('&amp;', '&'), here);
      if (url.origin !== 'https://site.test') continue;
      const path = decodeURIComponent(url.pathname);
      if (path.endsWith('.md') && existsSync(`${out}/${path.slice(base.length)}`)) continue;
      const anchors = ids.get(path);
      const anchor = decodeURIComponent(url.hash.slice(1));
      if (!anchors || (anchor && !anchors.has(anchor))) broken.push(`${page}: ${href}`);
    }
  }
  expect(broken).toEqual([]);
});

test('in English no link or button touches the word before it', () => {
  const touching = pages.flatMap((page) => {
    const html = read(page);
    if (!html.includes('<html lang="en"')) return [];
    const prose = html.replace(/<(script|style|svg|pre|template|blockquote)\b[^]*?<\/\1>/g, '');
    return [...prose.matchAll(/[A-Za-z.?!,;:]<(?:a|button|label|select)\b[^>]*>/g)].map(
      ([found]) => `${page}: ${found}`,
    );
  });
  expect(touching).toEqual([]);
});

test('ids are unique on every page', () => {
  const repeated = pages.flatMap((page) => {
    const seen = new Set<string>();
    const ids = idsOf(read(page)).filter((id) => seen.size === seen.add(id).size);
    return ids.map((id) => `${page}: ${id}`);
  });
  expect(repeated).toEqual([]);
});

test('every listed page names itself, its other languages and what it is about', () => {
  for (const path of pagesOf(out)) {
    const html = read(`${path}index.html`);
    const self = `${mainUrl}${path}`;
    expect(html).toContain(`<link rel="canonical" href="${self}">`);
    expect(html).toContain(
      `<link rel="alternate" hreflang="${path.startsWith('en/') ? 'en' : 'ja'}" href="${self}">`,
    );
    expect(html).toMatch(/<title>[^<]{4,}<\/title>/);
    expect(html).toMatch(/<meta name="description"[^>]* content="[^"]{10,}"/);
  }
  const titles = pagesOf(out).map((path) => /<title>([^<]*)/.exec(read(`${path}index.html`))?.[1]);
  expect(new Set(titles).size).toBe(titles.length);
});

test('the messages are there for other programs', () => {
  const records = JSON.parse(read('api/messages.json')) as Record<string, unknown>[];
  const firefox = records.find(
    ({ entry, id }) => entry === 'certificate-revoked' && id === 'firefox',
  );
  expect(firefox).toEqual({
    id: 'firefox',
    entry: 'certificate-revoked',
    title: {
      ja: '「この組織の証明書は失効しています。」と表示される',
      en: '“This organization’s certificate has been revoked”',
    },
    client: 'firefox',
    platforms: [],
    seen: { from: 2009, to: 2009 },
    language: 'ja',
    text: "安全な接続ができませんでした\n{host} への接続中にエラーが発生しました。\nPeer's Certificate has been revoked.\n(エラーコード: sec_error_revoked_certificate)",
    codes: ['SEC_ERROR_REVOKED_CERTIFICATE'],
    bypass: 'none',
    appears: { settings: ['firefox-crl'] },
    url: `${base}faq/certificate-revoked/#firefox`,
    source: { id: 'seed-faq', kind: 'document', confidence: 'quoted' },
    shared: [],
  });
  expect(records.find(({ id }) => id === 'ie-xp')).toMatchObject({
    shared: ['certificate-revoked#ie-vista-7'],
  });
});

test('servers know the kind of every file', () => {
  const files = globSync('**/*.*', { cwd: out }).filter((file) =>
    statSync(`${out}/${file}`).isFile(),
  );
  const kinds = new Set(files.map((file) => file.split('.').at(-1) ?? ''));
  kinds.delete('conf');
  expect([...kinds].filter((kind) => !mediaTypes[kind])).toEqual([]);
});
