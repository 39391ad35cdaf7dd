import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { buildIndex } from '../../src/search/index/build-index.ts';
import { indexFileUrl } from '../../src/search/index/format.ts';
import { searchDocuments } from '../../src/search/index/library-index.ts';
import { readLibrary } from '../../src/loader/load-library.ts';
import { sites } from '../support/sites.ts';
import { openBrowsers, openTab, type Tab, type TestBrowser } from './browsers.ts';
import { serveWithFaults, type Fault, type FaultyServer } from './faulty-server.ts';
import { hashes, pagesOfEveryKind } from '../support/addresses.ts';
import { switchedOff } from '../support/switched-off.ts';

/** What a page showed after a fault, and whether it could still be used. */
interface Outcome {
  said: string;
  usable: boolean;
}

const KNOWN = 'この組織の証明書は失効しています';
const WORDS = 'CRLite';
const FOUND_PAGES = /この語句を含むページ/;
const UNKNOWN = '夕食の献立が決まりません';
/**
 * How long a page may take to report a file that never arrives, in milliseconds: its own timeout,
 * and four seconds.
 */
const PATIENCE = 15_000 + 4000;

const short = (text: string): string => text.trim().replace(/\s+/g, ' ').slice(0, 90);

const answersOf = (page: Page): Promise<string> =>
  page.evaluate(() => document.querySelector('.ef-search-answers')?.textContent ?? '');

/** Pastes a text into the search box. */
async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((value) => {
    const area = document.querySelector<HTMLTextAreaElement>('search-box textarea');
    if (!area) return;
    area.value = value;
    area.dispatchEvent(new InputEvent('input', { inputType: 'insertFromPaste' }));
  }, text);
}

/** Waits until the answers match a pattern, and returns their text. */
async function answers(page: Page, fits: RegExp, patience = 5000): Promise<string> {
  const end = Date.now() + patience;
  for (;;) {
    const text = await answersOf(page);
    if (fits.test(text) || Date.now() > end) return text;
    await new Promise((done) => setTimeout(done, 50));
  }
}

/** Runs one case in a new page, and prints a line about it. Returns whether it failed. */
async function tryOut(
  target: TestBrowser,
  name: string,
  task: (tab: Tab) => Promise<Outcome>,
  before?: string,
): Promise<boolean> {
  const tab = await openTab(target, before);
  let outcome: Outcome;
  try {
    outcome = await task(tab);
  } catch (error) {
    outcome = { said: String(error), usable: false };
  }
  const exceptions = tab.exceptions();
  const fine = outcome.usable && exceptions.length === 0;
  const notes = [`${String(tab.consoleErrors())} console errors`, ...exceptions].join('; ');
  console.log(
    `${fine ? 'ok   ' : 'WRONG'} ${target.name} | ${name} | ${short(outcome.said)} | usable: ${outcome.usable ? 'yes' : 'no'} | ${notes}`,
  );
  await tab.close();
  return !fine;
}

/** Tries odd fragments on a page of every kind, which has to stay as it is. */
async function addresses(target: TestBrowser, { url }: FaultyServer): Promise<boolean[]> {
  const wrong: boolean[] = [];
  for (const path of pagesOfEveryKind) {
    const visit = async ({ page }: Tab): Promise<Outcome> => {
      const said: string[] = [];
      for (const [at, hash] of hashes.entries()) {
        // Some when the page is opened, all while it is open.
        if (at % 5 === 0) await page.goto(`${url}${path}#${hash}`, { waitUntil: 'load' });
        else await page.evaluate((text) => void (location.hash = text), hash);
        const heading = await page.evaluate(() => document.querySelector('h1')?.textContent ?? '');
        if (heading.trim() === '') said.push(`no heading at #${hash.slice(0, 30)}`);
      }
      return {
        said: said.join() || `${String(hashes.length)} fragments`,
        usable: said.length === 0,
      };
    };
    wrong.push(await tryOut(target, `/${path}`, visit));
  }
  return wrong;
}

/** Searches, opens a message, switches the tab, copies, and opens the replies. */
async function goThrough({ page }: Tab, url: string): Promise<Outcome> {
  await page.goto(url, { waitUntil: 'load' });
  await paste(page, KNOWN);
  const found = await answers(page, /このメッセージ|いくつかの原因/);
  await page.goto(`${url}faq/certificate-revoked/#opera`, { waitUntil: 'load' });
  const said = await page.evaluate(async () => {
    const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
    const until = async (fits: () => boolean): Promise<void> => {
      for (let left = 100; left > 0 && !fits(); left -= 1) await wait(50);
    };
    const tab = document.querySelector<HTMLElement>('.ef-tabs > details:not([open]) > summary');
    tab?.click();
    const copy = document.querySelector<HTMLElement>('button.ef-copy');
    const label = copy?.textContent ?? '';
    copy?.click();
    await until(() => copy?.textContent !== label);
    const reply = [...document.querySelectorAll<HTMLElement>('button[aria-haspopup=dialog]')];
    reply[0]?.click();
    await until(() => document.querySelector('dialog[open]') !== null);
    return {
      tab: tab?.parentElement?.hasAttribute('open') === true,
      copied: copy?.textContent ?? '',
      letters: document.querySelector('dialog[open]') !== null,
    };
  });
  return {
    said: `${said.copied}; ${found}`,
    usable: /このメッセージ|いくつかの原因/.test(found) && said.tab && said.letters,
  };
}

/** Tries what a browser may lack, refuse or have stored corrupted. */
async function browsersWithout(target: TestBrowser, { url }: FaultyServer): Promise<boolean[]> {
  const wrong: boolean[] = [];
  for (const [name, before] of Object.entries(switchedOff)) {
    wrong.push(await tryOut(target, name, (tab) => goThrough(tab, url), before));
  }
  return wrong;
}

const never: Fault[] = ['never comes', 'stops in the middle'];
const bad: Fault[] = [
  'is missing (404)',
  'fails (500)',
  'is empty',
  'is a page instead',
  'breaks off',
];
const badJson: Fault[] = [
  'is cut in the middle',
  'is junk',
  'is null',
  'is an empty object',
  'is of another form',
  'has a wrong inside',
];

const FAILED = /検索を準備できませんでした/;
const LATE = /検索の準備をしています/;
const FOUND = /このメッセージ|いくつかの原因/;

/**
 * Tries faults of the index files: the search box has to report them, and to work once they are
 * over.
 */
async function searchWithout(server: FaultyServer, path: RegExp, kind: Fault, { page }: Tab) {
  server.fault = undefined;
  await page.goto(server.url, { waitUntil: 'load' });
  server.fault = { path, kind };
  await paste(page, KNOWN);
  const said: string[] = [];
  if (kind === 'takes four seconds') {
    said.push(await answers(page, LATE), await answers(page, FOUND, 40_000));
    server.fault = undefined;
    return {
      said: said.map(short).join(' → '),
      usable: LATE.test(said[0] ?? '') && FOUND.test(said[1] ?? ''),
    };
  }
  if (never.includes(kind)) said.push(await answers(page, LATE));
  said.push(await answers(page, FAILED, PATIENCE));
  const link = await page.evaluate(() => document.querySelector('.ef-search-answers a') !== null);
  server.fault = undefined;
  await page.evaluate(() => document.querySelector<HTMLElement>('.ef-search-again')?.click());
  const later = await answers(page, FOUND);
  return {
    said: `${said.map(short).join(' → ')} → again: ${short(later).slice(0, 20)}`,
    usable:
      link &&
      FOUND.test(later) &&
      said.every((text) => LATE.test(text) || FAILED.test(text)) &&
      FAILED.test(said.at(-1) ?? ''),
  };
}

async function indexes(target: TestBrowser, server: FaultyServer): Promise<boolean[]> {
  const wrong: boolean[] = [];
  const kinds: Fault[] = [...bad, ...badJson, ...never, 'takes four seconds'];
  const attempt = async (path: RegExp, name: string, kind: Fault): Promise<void> => {
    const task = (tab: Tab): Promise<Outcome> => searchWithout(server, path, kind, tab);
    wrong.push(await tryOut(target, `${name} ${kind}`, task));
    server.fault = undefined;
  };
  for (const kind of kinds)
    await attempt(/search-index\/index\.json/, 'the head of the index', kind);
  // The index of a large site: the same messages in many files.
  const { library } = readLibrary('content');
  if (!library) throw new Error('The content has problems.');
  const files = buildIndex(searchDocuments(library, '/', 'ja'), {
    locale: 'ja',
    inline: 0,
    blockSize: 16,
  });
  server.instead = new Map(
    [...files].map(([name, bytes]) => [indexFileUrl('/search-index/', name), bytes]),
  );
  for (const kind of kinds) {
    if (kind === 'is of another form') continue;
    await attempt(/search-index\/.*-s\d+\.json/, 'a shard of the index', kind);
    await attempt(/search-index\/.*-b\d+\.json/, 'a block of the index', kind);
  }
  server.instead.clear();
  return wrong;
}

/** Tries faults of Pagefind: the answers stay, and a sentence reports it. */
async function prose(target: TestBrowser, server: FaultyServer): Promise<boolean[]> {
  const wrong: boolean[] = [];
  const files = {
    'pagefind.js': /pagefind\/pagefind\.js/,
    'the worker of Pagefind': /pagefind-worker\.js/,
    'the wasm of Pagefind': /wasm\..*\.pagefind/,
    'the list of Pagefind': /pagefind-entry\.json/,
    'the head of its index': /\.pf_meta/,
    'a part of its index': /\.pf_index/,
    'a page of its index': /\.pf_fragment/,
    'every file of Pagefind': /pagefind\//,
    'the script for it': /_astro\/pages\./,
  };
  for (const [name, path] of Object.entries(files)) {
    for (const kind of [
      'is missing (404)',
      'is a page instead',
      'is junk',
      'never comes',
    ] as const) {
      const task = async ({ page }: Tab): Promise<Outcome> => {
        await page.goto(server.url, { waitUntil: 'load' });
        server.fault = { path, kind };
        await paste(page, WORDS);
        const said = await answers(page, /いま使えません|この語句を含むページ/, PATIENCE + 1000);
        const kept = await page.evaluate(
          () => document.querySelector('.ef-search-answers h2') !== null,
        );
        const fell = FOUND_PAGES.test(said);
        // Pagefind does not report that a part of its index is missing.
        const silent = name === 'a part of its index';
        return {
          said: fell
            ? 'found all the same'
            : (/[^。]*いま使えません/.exec(said)?.[0] ?? 'nothing of it'),
          usable: kept && (silent || /いま使えません|この語句を含むページ/.test(said)),
        };
      };
      wrong.push(await tryOut(target, `${name} ${kind}`, task));
      server.fault = undefined;
    }
  }
  wrong.push(
    await tryOut(target, 'a new index of Pagefind while a page is open', replaced(server)),
  );
  server.fault = undefined;
  server.instead.clear();
  return wrong;
}

/** A search whose words are in a part of the index that was replaced by a new build. */
const replaced =
  (server: FaultyServer) =>
  async ({ page }: Tab): Promise<Outcome> => {
    await page.goto(server.url, { waitUntil: 'load' });
    await paste(page, 'OCSP');
    await answers(page, FOUND_PAGES, PATIENCE);
    const list = readFileSync(`${sites.main.out}/pagefind/pagefind-entry.json`, 'utf8');
    server.instead.set('/pagefind/pagefind-entry.json', Buffer.from(`${list} `));
    server.fault = { path: /\.pf_index/, kind: 'is missing (404)' };
    await paste(page, WORDS);
    const said = await answers(page, /いま使えません/, PATIENCE);
    server.fault = undefined;
    await paste(page, `${WORDS} `);
    const later = await answers(page, FOUND_PAGES, PATIENCE);
    return {
      said: /[^。]*いま使えません/.exec(said)?.[0] ?? 'nothing of it',
      usable: /いま使えません/.test(said) && FOUND_PAGES.test(later),
    };
  };

/** Tries faults of code that is loaded on demand. */
async function lazyScripts(target: TestBrowser, server: FaultyServer): Promise<boolean[]> {
  const wrong: boolean[] = [];
  const kinds = ['is missing (404)', 'fails (500)', 'is a page instead', 'never comes'] as const;
  for (const kind of kinds) {
    const letters =
      (path: RegExp) =>
      async ({ page }: Tab): Promise<Outcome> => {
        await page.goto(`${server.url}faq/certificate-revoked/#opera`, { waitUntil: 'load' });
        server.fault = { path, kind };
        await page.evaluate(() =>
          document
            .querySelector<HTMLElement>('[data-message=opera] button[aria-haspopup=dialog]')
            ?.click(),
        );
        await page.waitForFunction(() => location.pathname.endsWith('/reply/'), {
          timeout: 12_000,
        });
        await page.waitForSelector('h1');
        const said = await page.evaluate(() => document.querySelector('h1')?.textContent ?? '');
        return { said, usable: said !== '' };
      };
    wrong.push(await tryOut(target, `the panel for letters ${kind}`, letters(/_astro\/panel/)));
    server.fault = undefined;
    wrong.push(await tryOut(target, `the data for letters ${kind}`, letters(/reply\.json/)));
    server.fault = undefined;
    if (kind !== 'never comes')
      wrong.push(
        await tryOut(target, `the QR code ${kind}`, async ({ page }) => {
          await page.goto(`${server.url}faq/certificate-revoked/#opera`, { waitUntil: 'load' });
          server.fault = { path: /_astro\/qr-code/, kind };
          await page.evaluate(() =>
            document
              .querySelector<HTMLElement>('[data-message=opera] button[aria-haspopup=dialog]')
              ?.click(),
          );
          await page.waitForSelector('dialog[open] input[value=link]');
          await page.evaluate(() =>
            document.querySelector<HTMLElement>('dialog input[value=link]')?.click(),
          );
          await page.waitForFunction(() => document.querySelector('.ef-reply-qr p') !== null);
          const said = await page.evaluate(
            () => document.querySelector('.ef-reply-qr')?.textContent ?? '',
          );
          return { said, usable: true };
        }),
      );
    server.fault = undefined;
    if (kind !== 'never comes')
      wrong.push(
        await tryOut(target, `keeping searches ${kind}`, async ({ page }) => {
          await page.goto(server.url, { waitUntil: 'load' });
          server.fault = { path: /_astro\/missed-searches/, kind };
          await paste(page, UNKNOWN);
          await answers(page, /見つかりませんでした/);
          await page.waitForFunction(
            () => document.querySelector('.ef-search-answers .ef-gaps') === null,
          );
          return { said: await answersOf(page), usable: true };
        }),
      );
    server.fault = undefined;
  }
  wrong.push(
    await tryOut(target, 'the panel for letters without a network', async ({ page }) => {
      await page.goto(`${server.url}faq/certificate-revoked/#opera`, { waitUntil: 'load' });
      server.fault = { path: /_astro\/panel|reply/, kind: 'fails (500)' };
      const said = await page.evaluate(async () => {
        Object.defineProperty(navigator, 'onLine', { get: () => false });
        const button = document.querySelector<HTMLElement>(
          '[data-message=opera] button[aria-haspopup=dialog]',
        );
        button?.click();
        await new Promise((done) => setTimeout(done, 700));
        return button?.textContent ?? '';
      });
      return { said, usable: said.includes('ネットワーク') };
    }),
  );
  server.fault = undefined;
  return wrong;
}

const groups = { addresses, without: browsersWithout, index: indexes, prose, scripts: lazyScripts };
type Group = keyof typeof groups;

/** Tries browsers in which cookies are blocked, so that sites can store nothing. */
async function blocked(names: string[], server: FaultyServer): Promise<boolean[]> {
  const wrong: boolean[] = [];
  for (const target of await openBrowsers(names, false)) {
    wrong.push(
      await tryOut(target, 'cookies are blocked in the settings', async (tab) => {
        const outcome = await goThrough(tab, server.url);
        const refused = await tab.page.evaluate(() => {
          try {
            return localStorage.length < 0;
          } catch (error) {
            return error instanceof DOMException && error.name === 'SecurityError';
          }
        });
        return { said: outcome.said, usable: outcome.usable && refused };
      }),
    );
    await target.close();
  }
  return wrong;
}

/**
 * Tries every fault around a page of the built site, and prints the outcome of each.
 * @param args `chromium`, `firefox`, or groups of faults; all if left out
 */
export async function run(args: string[]): Promise<number> {
  const names = args.filter((one) => ['chromium', 'firefox'].includes(one));
  const chosen = (Object.keys(groups) as Group[]).filter((group) => args.includes(group));
  const server = await serveWithFaults(sites.main.out);
  const wrong: boolean[] = [];
  for (const target of await openBrowsers(names)) {
    for (const group of chosen.length > 0 ? chosen : (Object.keys(groups) as Group[])) {
      wrong.push(...(await groups[group](target, server)));
    }
    await target.close();
  }
  if (chosen.length === 0 || chosen.includes('without'))
    wrong.push(...(await blocked(names, server)));
  server.close();
  console.log(
    `${String(wrong.length)} faults tried, ${String(wrong.filter(Boolean).length)} went wrong`,
  );
  return wrong.some(Boolean) ? 1 : 0;
}
