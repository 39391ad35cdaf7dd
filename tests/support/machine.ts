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

/** How the tests start the browser: without a sandbox, as root has none, and without the network. */
export function launchOptions(): LaunchOptions {
  const choice = browserHere();
  return {
    ...(choice.kind === 'system' && { executablePath: choice.path }),
    chromiumSandbox: false,
    args: ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost'],
  };
}
