import { existsSync } from 'node:fs';
import process from 'node:process';
import { chromium, type LaunchOptions } from '@playwright/test';
import { chooseBrowser, type BrowserChoice } from './browser.ts';

/** The browser of this machine, looked for anew at each call. */
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
 * Chromium without a user interface, which Debian has in a package of its own: it opens a page in a third
 * of the time. The browser Playwright keeps has it, too.
 */
export const HEADLESS_SHELL = '/usr/bin/chromium-headless-shell';

/** How tests start the browser that only look at pages: the lightest there is. */
export function lightLaunchOptions(): LaunchOptions {
  const options = launchOptions();
  return options.executablePath !== undefined && existsSync(HEADLESS_SHELL)
    ? { ...options, executablePath: HEADLESS_SHELL }
    : options;
}

/** How the tests start the browser: without a sandbox, as root has none, and without the network. */
export function launchOptions(): LaunchOptions {
  const choice = browserHere();
  return {
    ...(choice.kind === 'system' && { executablePath: choice.path }),
    chromiumSandbox: false,
    args: ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost'],
  };
}
