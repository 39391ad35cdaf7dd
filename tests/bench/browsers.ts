import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import process from 'node:process';
import { chromium } from '@playwright/test';
import { FIREFOX, launchFirefox } from '../support/firefox.ts';
import { launchOptions } from '../support/machine.ts';

/** A page of a browser. The function given to `run` runs in the page, without its scope. */
export interface Browser {
  name: string;
  open: (url: string) => Promise<void>;
  run: <Given, Result>(task: (given: Given) => Promise<Result>, given: Given) => Promise<Result>;
  close: () => Promise<void>;
}

/** Opens Chromium as the tests use it. */
export async function openChromium(): Promise<Browser> {
  const browser = await chromium.launch(launchOptions());
  const page = await browser.newPage();
  return {
    name: `Chromium ${browser.version().split('.')[0] ?? ''}`,
    open: async (url) => void (await page.goto(url, { waitUntil: 'networkidle' })),
    // Playwright types what can be sent to a page; here everything is plain data.
    run: (task, given) => page.evaluate(task as (given: unknown) => never, given),
    close: () => browser.close(),
  };
}

/** Opens the Firefox ESR of the system; undefined if there is none and it cannot be installed. */
export async function openFirefox(): Promise<Browser | undefined> {
  if (!existsSync(FIREFOX) && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'firefox-esr'], {
      stdio: 'ignore',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  }
  if (!existsSync(FIREFOX)) return undefined;
  const browser = await launchFirefox();
  const page = await browser.newPage();
  return {
    name: `Firefox ESR ${(await browser.version()).replace(/\D*(\d+).*/, '$1')}`,
    open: async (url) => void (await page.goto(url, { waitUntil: 'networkidle0' })),
    run: (task, given) => page.evaluate(task as (given: unknown) => never, given),
    close: () => browser.close(),
  };
}
