import { chromium, type Browser, type CDPSession, type Page } from '@playwright/test';
import { launchOptions } from '../../support/machine.ts';
import { serve, type Server } from '../server.ts';
import { slowDown, SLOW_LINK } from './slow.ts';

/** The selectors of the field for the text, and of the link to an answer. */
export interface Interface {
  field: string;
  answer: string;
}

/** The search box of any version. */
export const searchBox: Interface = {
  field: 'search-box textarea',
  answer: 'search-box article a',
};

export interface VisitOptions {
  /** The folders of the site; if two have a file, the earlier one wins. */
  folders: string[];
  path?: string;
  interface?: Interface;
  /** Whether the connection and the processor are slow. */
  slow?: boolean;
}

/** A page of a site in a browser of its own. */
export interface Visit {
  browser: Browser;
  page: Page;
  session: CDPSession;
  server: Server;
  field: string;
}

/** What a page notes: times in ms since the navigation. */
interface Noted {
  times: { focused?: number; answered?: number };
}

/** Notes when the field gets the focus, and when the first answer appears. It runs in the page. */
function noteTimes({ field, answer }: Interface): void {
  const times: Noted['times'] = {};
  Object.assign(globalThis, { times });
  const focused = ({ target }: Event): void => {
    if (target instanceof Element && target.matches(field)) times.focused ??= performance.now();
  };
  addEventListener('focus', focused, true);
  new MutationObserver(() => {
    if (document.querySelector(answer)) times.answered ??= performance.now();
  }).observe(document, { childList: true, subtree: true });
}

/** Visits a site with a new browser, in which nothing is cached. */
export async function visit<Result>(
  options: VisitOptions,
  work: (visit: Visit) => Promise<Result>,
): Promise<Result> {
  const { folders, path = '', slow = false } = options;
  const { field, answer } = options.interface ?? searchBox;
  const server = await serve(...folders);
  const browser = await chromium.launch(launchOptions());
  const context = await browser.newContext({
    viewport: { width: 412, height: 823 },
    locale: 'ja-JP',
    serviceWorkers: 'block',
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await page.addInitScript(noteTimes, { field, answer });
  if (slow) server.link = SLOW_LINK;
  const hurry = slow ? await slowDown(browser) : undefined;
  try {
    await page.goto(server.url + path, { waitUntil: 'load' });
    return await work({ browser, page, session, server, field });
  } finally {
    await hurry?.();
    await browser.close();
    await server.close();
  }
}

/** Waits for the first answer, and returns the ms to it from the navigation. */
export async function untilAnswer({ page }: Visit): Promise<number> {
  const answered = await page.waitForFunction(
    () => (globalThis as unknown as Noted).times.answered,
    null,
    { timeout: 60_000 },
  );
  return (await answered.jsonValue()) ?? Infinity;
}

/** Puts a text on the clipboard. */
export async function copy({ page }: Visit, text: string): Promise<void> {
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
}

/** Returns the ms from the focus on the field to the first answer, which it waits for. */
async function untilAnswerFromFocus(visited: Visit): Promise<number> {
  const answered = await untilAnswer(visited);
  const { focused } = await visited.page.evaluate(() => (globalThis as unknown as Noted).times);
  return answered - (focused ?? Infinity);
}

/** Pastes the clipboard into the field with the keyboard; returns the ms from its focus to the answer. */
export async function paste(visited: Visit): Promise<number> {
  await visited.page.focus(visited.field);
  await visited.page.keyboard.press('ControlOrMeta+V');
  return untilAnswerFromFocus(visited);
}

/** Puts a text into the field without any event, and waits until it is laid out. */
export async function place({ page, field }: Visit, text: string): Promise<void> {
  await page.locator(field).evaluate(async (area: HTMLTextAreaElement, placed) => {
    area.value = placed;
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0)));
  }, text);
}

/** Tells the page that the text in the field has been pasted, as `paste` does otherwise. */
export async function pastePlaced(visited: Visit): Promise<number> {
  await visited.page.locator(visited.field).evaluate((area: HTMLTextAreaElement) => {
    area.focus();
    area.dispatchEvent(new InputEvent('input', { inputType: 'insertFromPaste', bubbles: true }));
  });
  return untilAnswerFromFocus(visited);
}

/** Sums up the requests of a visit so far. */
export function fetched({ server }: Visit): { requests: number; kb: number } {
  const bytes = server.requests.reduce((sum, request) => sum + request.bytes, 0);
  return { requests: server.requests.length, kb: bytes / 1024 };
}
