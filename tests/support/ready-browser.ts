// `npm run test:ready`: makes sure that a browser is there for the tests, and that it starts.
import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { chromium } from '@playwright/test';
import type { BrowserChoice } from './browser.ts';
import { browserHere, launchOptions } from './machine.ts';

const installers = {
  apt: [
    'apt-get update -qq',
    'apt-get install -y -qq --no-install-recommends chromium fonts-noto-cjk',
  ],
  playwright: ['npx playwright install chromium'],
};

const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };

let choice = browserHere();
if (choice.kind === 'install' && choice.with === 'apt') choice = install('apt');
if (choice.kind === 'install') choice = install('playwright');
if (choice.kind === 'install') stop('No browser was found after the installation.');

try {
  const browser = await chromium.launch(launchOptions());
  const origin = choice.kind === 'system' ? choice.path : 'the one Playwright keeps';
  console.log(`The tests use Chromium ${browser.version()}: ${origin}.`);
  await browser.close();
} catch (error) {
  stop(error instanceof Error ? error.message : String(error));
}

function install(kind: keyof typeof installers): BrowserChoice {
  for (const command of installers[kind]) {
    console.log(`No browser found. Running: ${command}`);
    spawnSync(command, { shell: true, stdio: 'inherit', env });
  }
  return browserHere();
}

function stop(reason: string): never {
  console.error(`${reason}\nInstall Chromium or Chrome by hand, then run the command again.`);
  process.exit(1);
}
