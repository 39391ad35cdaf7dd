import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { FIREFOX, launchFirefox } from '../support/firefox.ts';
import { browserHere } from '../support/machine.ts';

/** A browser under test. */
export interface TestBrowser {
  name: string;
  browser: Browser;
  close: () => Promise<void>;
}

/**
 * Opens Chromium.
 * @param cookies whether sites may store anything
 */
async function openChromium(cookies: boolean): Promise<TestBrowser> {
  const choice = browserHere();
  const profile = mkdtempSync(join(tmpdir(), 'profile-'));
  if (!cookies) {
    mkdirSync(join(profile, 'Default'));
    const settings = { profile: { default_content_setting_values: { cookies: 2 } } };
    writeFileSync(join(profile, 'Default/Preferences'), JSON.stringify(settings));
  }
  const browser = await launch({
    executablePath: choice.kind === 'system' ? choice.path : chromium.executablePath(),
    userDataDir: profile,
    headless: true,
    protocolTimeout: 600_000,
    args: ['--no-sandbox', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
  });
  return {
    name: `Chromium ${/\d+/.exec(await browser.version())?.[0] ?? ''}`,
    browser,
    close: async () => {
      await browser.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Opens the Firefox of the system; undefined if there is none. */
async function openFirefox(cookies: boolean): Promise<TestBrowser | undefined> {
  if (!existsSync(FIREFOX)) return undefined;
  const browser = await launchFirefox({
    'network.cookie.cookieBehavior': cookies ? 5 : 2,
  });
  const name = `Firefox ${/\d+/.exec(await browser.version())?.[0] ?? ''}`;
  return { name, browser, close: () => browser.close() };
}

/**
 * Opens the browsers of this machine whose names begin with one of some texts; all if there are
 * none.
 */
export async function openBrowsers(names: string[], cookies = true): Promise<TestBrowser[]> {
  const wanted = (name: string): boolean =>
    names.length === 0 || names.some((one) => name.startsWith(one.toLowerCase()));
  const opened = [
    wanted('chromium') ? await openChromium(cookies) : undefined,
    wanted('firefox') ? await openFirefox(cookies) : undefined,
  ];
  return opened.filter((one) => one !== undefined);
}

/** The prefix of exceptions in the console. */
const MARK = 'went wrong: ';

/** A page that records what goes wrong in it. */
export interface Tab {
  page: Page;
  /** The exceptions and unhandled rejections so far. */
  exceptions: () => string[];
  /** The number of console errors so far. */
  consoleErrors: () => number;
  close: () => Promise<void>;
}

/**
 * Opens a page in which a script runs before those of the site.
 * @param before its code
 */
export async function openTab({ browser }: TestBrowser, before = ''): Promise<Tab> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const heard: string[] = [];
  let errors = 0;
  page.on('console', (message) => {
    if (message.text().startsWith(MARK)) heard.push(message.text().slice(MARK.length));
    else if (message.type() === 'error') errors += 1;
  });
  // Early enough for a script of the site to handle the error. Errors in a worker are not seen.
  const note = `for (const name of ['error', 'unhandledrejection']) {
    addEventListener(name, (event) => setTimeout(() => {
      const what = event.message || event.reason;
      if (!event.defaultPrevented && what !== undefined) console.debug('${MARK}' + what);
    }));
  }`;
  await page.evaluateOnNewDocument(`${note}\n${before}`);
  return {
    page,
    exceptions: () => [...new Set(heard)],
    consoleErrors: () => errors,
    close: () => context.close(),
  };
}
