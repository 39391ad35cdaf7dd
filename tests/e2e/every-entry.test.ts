import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { setTimeout } from 'node:timers/promises';
import { expect, test, type Page, type Request } from '@playwright/test';
import { formatDate } from '../../src/i18n/format.ts';
import { pagesOf } from '../support/pages.ts';
import { oneIn } from '../support/share.ts';
import { sites } from '../support/sites.ts';
import { walk, type Walked } from '../support/walk.ts';

// One worker opens a share of the entries, each in one of its languages, and of the pages beside them, and asks
// all these questions about them. What a page weighs is asked of all.
test.describe.configure({ mode: 'default' });

const { out } = sites.main;
const SITE = 'https://error-faq.example';

/** What the first round trip brings, and what may follow it before a search, in bytes. */
const FIRST = 14 * 1024;
const SCRIPT = 10 * 1024;
/** A page of all messages is for those who look for one among many. */
const LIST = 60 * 1024;
/** The home page has what is common only, however much there is. */
const HOME = 8 * 1024;
const limitOf = (path: string): number =>
  path.endsWith('/messages/') ? LIST : /^(?:en\/)?$/.test(path) ? HOME : FIRST;

const ofEntries = pagesOf(out).filter((page) => /faq\/[^/]+\/$/.test(page));
const beside = pagesOf(out).filter((page) => /faq\/[^/]+\/[^/]+\/$/.test(page));
const slugOf = (page: string): string => page.split('/').at(-2) ?? '';
const entries = [...Map.groupBy(ofEntries, slugOf).values()].flatMap((same, at) =>
  same.filter((_, number) => number === at % same.length),
);
const opened = oneIn(3, entries);
const pages = ['', 'en/', 'search/', ...opened, ...oneIn(23, beside)];
const htmlOf = (path: string): Buffer => readFileSync(`${out}/${path}index.html`);
/** How long a page has to ask for nothing, in milliseconds. */
const QUIET = 300;
/** As servers compress by default. */
const gzipped = (bytes: Buffer | string): Buffer => gzipSync(bytes, { level: 6 });

/** What a page has loaded, says to programs and shows to people. */
interface Seen {
  loaded: { kind: string; url: string }[];
  json: string;
  shown: string;
  own: string;
  links: string[];
  lang: string;
}

async function look(page: Page, path: string): Promise<Seen> {
  const loaded: Seen['loaded'] = [];
  const pending = new Set<Request>();
  const begin = (request: Request): void => {
    pending.add(request);
    loaded.push({ kind: request.resourceType(), url: request.url() });
  };
  const end = (request: Request): void => void pending.delete(request);
  page.on('request', begin).on('requestfinished', end).on('requestfailed', end);
  await page.goto(path, { waitUntil: 'load' });
  for (let known = -1; known !== loaded.length || pending.size > 0;) {
    known = loaded.length;
    await setTimeout(QUIET);
  }
  page.off('request', begin).off('requestfinished', end).off('requestfailed', end);
  return { loaded, ...(await page.evaluate(inPage)) };
}

/** Runs in the page: reads it. */
function inPage(): Omit<Seen, 'loaded'> {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]');
  const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href]')];
  return {
    json: document.querySelector('script[type="application/ld+json"]')?.textContent ?? '',
    shown: document.body.innerText.replace(/\s+/g, ' '),
    own: canonical?.href ?? '',
    links: links.map(({ href }) => href),
    lang: document.documentElement.lang,
  };
}

let walked: Walked<Seen>;
test.beforeAll(async ({ browser }) => {
  // A slow machine is no failure.
  test.setTimeout(240_000);
  walked = await walk(browser, pages, look);
});
const seenOn = (path: string): Seen => {
  const seen = walked.seen.get(path);
  if (!seen) throw new Error(`/${path} was not opened`);
  return seen;
};

test('no page breaks its own security policy or asks another server', () => {
  expect(walked.seen.size).toBe(pages.length);
  expect(walked.complaints).toEqual([]);
});

test('every page of an entry is light', () => {
  const weights = [...ofEntries, ...beside].map((path) => ({
    path,
    bytes: gzipped(htmlOf(path)).length,
  }));
  expect(weights.length).toBeGreaterThan(pages.length);
  expect(weights.filter(({ path, bytes }) => bytes > limitOf(path))).toEqual([]);
});

for (const path of pages) {
  test(`/${path} is light`, async ({ request }) => {
    const { loaded } = seenOn(path);
    const whole = gzipped(htmlOf(path)).length;
    const scripts = loaded.filter(({ kind }) => kind === 'script');
    const bodies = scripts.map(async ({ url }) => (await request.get(url)).body());
    const script = (await Promise.all(bodies)).reduce((sum, body) => sum + gzipped(body).length, 0);
    console.log(`/${path}: HTML with CSS ${whole} bytes, script ${script} bytes, compressed`);
    expect(loaded.filter(({ kind }) => kind === 'stylesheet' || kind === 'font')).toEqual([]);
    expect(whole).toBeLessThanOrEqual(limitOf(path));
    expect(script).toBeGreaterThan(0);
    expect(script).toBeLessThanOrEqual(SCRIPT);
  });
}

/** Every text of some data, with the name of its field. */
function textsIn(data: unknown, field = ''): [field: string, text: string][] {
  if (typeof data === 'string') return [[field, data]];
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([name, value]) =>
    textsIn(value, Array.isArray(data) ? field : name),
  );
}

for (const path of opened) {
  test(`what /${path} says to programs, it says to people`, () => {
    const { json, shown, own, links, lang } = seenOn(path);
    const data = JSON.parse(json) as Record<string, unknown>;
    const known = new Set([own, ...links.map((href) => href.replace(/^http:\/\/[^/]+/, SITE))]);
    const texts = textsIn(data).filter(([field]) => !field.startsWith('@'));
    expect(texts.length).toBeGreaterThan(10);
    for (const [field, text] of texts) {
      if (/^https?:/.test(text)) expect([...known], field).toContain(text);
      else if (field === 'inLanguage') expect(text).toBe(lang);
      else if (field === 'lastReviewed') expect(shown).toContain(formatDate(lang, text));
      else expect(shown, field).toContain(text.replace(/\s+/g, ' '));
    }
  });
}

test('the data stand at the end of the page, where they delay nothing', () => {
  const html = htmlOf('faq/certificate-revoked/').toString();
  expect(html.indexOf('application/ld+json')).toBeGreaterThan(html.indexOf('</footer>'));
});
