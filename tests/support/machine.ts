import { existsSync } from 'node:fs';
import process from 'node:process';
import { chromium, type LaunchOptions } from '@playwright/test';
import { chooseBrowser, type BrowserChoice } from './browser.ts';

/** Chooses the browser on this machine, again at each call. */
export function browserHere(): BrowserChoice {
  return chooseBrowser({
    platform: process.platform,
    env: process.env,
    root: process.getuid?.() === 0,
    own: chromium.executablePath(),
    exists: existsSync,
  });
}

/**
 * Chromium without a user interface, a package of Debian: it opens a page in a third of the time.
 * The browser of Playwright includes it.
 */
export const HEADLESS_SHELL = '/usr/bin/chromium-headless-shell';

/** Returns the launch options of the fastest browser, for tests that only look at pages. */
export function lightLaunchOptions(): LaunchOptions {
  const options = launchOptions();
  return options.executablePath !== undefined && existsSync(HEADLESS_SHELL)
    ? { ...options, executablePath: HEADLESS_SHELL }
    : options;
}

/**
 * Returns the launch options of the browser: without a sandbox, which root cannot use, and without
 * the network.
 */
export function launchOptions(): LaunchOptions {
  const choice = browserHere();
  return {
    ...(choice.kind === 'system' && { executablePath: choice.path }),
    chromiumSandbox: false,
    args: ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost'],
  };
}
