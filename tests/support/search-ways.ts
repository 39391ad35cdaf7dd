import { setTimeout } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';

/** One search with its page. */
export interface Visit {
  page: Page;
  /** The URL of the site, with a slash at its end. */
  address: string;
  text: string;
  /** The OpenSearch template: `{searchTerms}` stands for the text. */
  template: string;
  /** Waits until the browser has requested nothing for a while. */
  rest: () => Promise<void>;
}

/** A way to search, from typing to the last page. */
export interface Way {
  name: string;
  /** Whether scripts are switched off. */
  bare?: boolean;
  /** Whether there has to be an answer. */
  answered?: boolean;
  /** Matches the last address, which shows that the search was completed. */
  ends: RegExp;
  go: (visit: Visit) => Promise<void>;
}

/** How long a page is waited for, in milliseconds. */
const PATIENCE = 10_000;
const BOX = 'search-box textarea';
const FIELD = '.ef-header-search input';
const ENTRY = 'code/44/';
const RESULTS = /\/search\/$/;
const LIST = /\/faq\/\??$/;
/** The last address if there is an answer, or else the page of results. */
const ANSWER = /\/search\/$|\/faq\/[^/]+\/#/;
const HOME = /^(?!.*\/(?:search|faq\/[^/]+)\/).*\/$/;

async function open({ page, address, rest }: Visit, path: string): Promise<void> {
  await page.goto(address + path, { waitUntil: 'load' });
  await rest();
}

/** Waits until the page has an address: on a busy machine it may seem idle before. */
export async function arrive({ page, rest }: Visit, place: RegExp): Promise<void> {
  for (let ms = 0; ms < PATIENCE && !place.test(page.url()); ms += 100) await setTimeout(100);
  await rest();
}

/** Waits until the box has answered, which takes no request; without script, it says so at once. */
async function answer({ page }: Visit): Promise<void> {
  const done = '.ef-search-answers > :not(.ef-search-quiet), search-box noscript > p';
  for (let ms = 0; ms < PATIENCE && !(await page.$(done)); ms += 100) await setTimeout(100);
}

/** Pastes the text into a field, and waits for the answer of the box. */
async function paste(visit: Visit, selector: string): Promise<void> {
  const { page, text, rest } = visit;
  await page.focus(selector);
  await page.$eval(
    selector,
    (field, value) => {
      (field as HTMLTextAreaElement).value = value;
      field.dispatchEvent(
        new InputEvent('input', { inputType: 'insertFromPaste', data: value, bubbles: true }),
      );
    },
    text,
  );
  if (selector === BOX) await answer(visit);
  await rest();
}

/** Clicks an element, and tells whether it exists: an answer may be missing. */
async function click({ page, rest }: Visit, selector: string): Promise<boolean> {
  const target = await page.$(selector);
  await target?.evaluate((element) => {
    (element as HTMLElement).click();
  });
  await rest();
  return target !== null;
}

async function enter({ page, rest }: Visit, selector: string): Promise<void> {
  await page.focus(selector);
  await page.keyboard.press('Enter');
  await rest();
}

/** Goes back or forward, within a page or to another. */
async function step({ page, rest }: Visit, by: number): Promise<void> {
  await page.evaluate((steps) => {
    globalThis.setTimeout(() => history.go(steps));
  }, by);
  await rest();
}

const searchFrom =
  (path: string, field: string, send: (visit: Visit) => Promise<unknown>): Way['go'] =>
  async (visit) => {
    await open(visit, path);
    await paste(visit, field);
    await send(visit);
  };
const byEnter = (field: string) => (visit: Visit) => enter(visit, field);
const byButton = (form: string) => (visit: Visit) => click(visit, `${form} button`);
const byHeader = searchFrom(ENTRY, FIELD, byEnter(FIELD));
const byHome = searchFrom('', BOX, byEnter(BOX));
const onResults = (more: (visit: Visit) => Promise<unknown>): Way['go'] =>
  searchFrom('search/', BOX, more);
const addressBar = ({ template, text }: Visit): string =>
  template.replace('{searchTerms}', encodeURIComponent(text));

/** Every way to search. */
export const ways: Way[] = [
  { name: 'home, Enter', ends: ANSWER, go: byHome },
  { name: 'home, button', ends: ANSWER, go: searchFrom('', BOX, byButton('search-box form')) },
  { name: 'header, Enter', ends: RESULTS, go: byHeader },
  {
    name: 'header, button',
    ends: RESULTS,
    go: searchFrom(ENTRY, FIELD, byButton('.ef-header-search')),
  },
  { name: 'results, Enter', ends: ANSWER, go: onResults(byEnter(BOX)) },
  { name: 'results, button', ends: ANSWER, go: onResults(byButton('search-box form')) },
  {
    name: 'results, typing',
    ends: RESULTS,
    go: async (visit) => {
      await open(visit, 'search/');
      await visit.page.type(BOX, visit.text.replaceAll('\n', ' ').slice(0, 60), { delay: 5 });
      await visit.rest();
    },
  },
  { name: 'unknown page, Enter', ends: ANSWER, go: searchFrom('no/such/page/', BOX, byEnter(BOX)) },
  {
    name: 'address bar',
    ends: RESULTS,
    go: async (visit) => {
      await visit.page.goto(addressBar(visit), { waitUntil: 'load' });
      await visit.rest();
    },
  },
  {
    name: 'address bar on the page of results',
    ends: RESULTS,
    go: async (visit) => {
      await open(visit, 'search/');
      await visit.page.evaluate(
        (hash) => {
          location.hash = hash;
        },
        new URL(addressBar(visit)).hash,
      );
      await visit.rest();
    },
  },
  {
    name: 'reload',
    ends: RESULTS,
    go: async (visit) => {
      await byHeader(visit);
      await visit.page.reload();
      await visit.rest();
    },
  },
  {
    name: 'Back and Forward',
    ends: ANSWER,
    go: async (visit) => {
      await byHome(visit);
      await arrive(visit, ANSWER);
      await step(visit, -1);
      await arrive(visit, HOME);
      await step(visit, 1);
    },
  },
  {
    name: 'storage switched off',
    ends: RESULTS,
    go: async (visit) => {
      await visit.page.evaluateOnNewDocument(() => {
        Object.defineProperty(window, 'sessionStorage', { value: undefined });
      });
      await byHeader(visit);
    },
  },
  {
    name: 'first answer, and Back',
    answered: true,
    ends: HOME,
    go: async (visit) => {
      await open(visit, '');
      await paste(visit, BOX);
      if (!(await click(visit, '.ef-answer a'))) return;
      await arrive(visit, ANSWER);
      await step(visit, -1);
    },
  },
  {
    name: 'link to a result',
    answered: true,
    ends: RESULTS,
    go: onResults((visit) => click(visit, '.ef-answer-link button')),
  },
  {
    name: 'kept searches, report',
    ends: ANSWER,
    go: onResults(async (visit) => {
      await click(visit, '.ef-gaps input');
      await click(visit, '.ef-report button');
      await enter(visit, BOX);
    }),
  },
  {
    name: 'host name for a letter',
    ends: /\/faq\/certificate-revoked\/$/,
    go: async (visit) => {
      await open(visit, 'faq/certificate-revoked/');
      await click(visit, '.ef-actions button[aria-haspopup]');
      await paste(visit, '#reply-host');
      await enter(visit, '#reply-host');
    },
  },
  {
    name: 'no script, home',
    ends: LIST,
    bare: true,
    go: searchFrom('', BOX, byButton('search-box form')),
  },
  { name: 'no script, header, Enter', ends: LIST, bare: true, go: byHeader },
  {
    name: 'no script, header, button',
    ends: LIST,
    bare: true,
    go: searchFrom(ENTRY, FIELD, byButton('.ef-header-search')),
  },
  {
    name: 'no script, results',
    ends: LIST,
    bare: true,
    go: onResults(byButton('search-box form')),
  },
  {
    name: 'no script, address bar',
    ends: /\/search\/#q=/,
    bare: true,
    go: async (visit) => {
      await visit.page.goto(addressBar(visit), { waitUntil: 'load' });
      await visit.rest();
    },
  },
];
