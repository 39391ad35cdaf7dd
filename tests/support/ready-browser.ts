// Part of `tests/ready.ts`: makes sure that a browser is there for the tests, and that it starts.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import process from 'node:process';
import { chromium } from '@playwright/test';
import type { BrowserChoice } from './browser.ts';
import { browserHere, HEADLESS_SHELL, lightLaunchOptions } from './machine.ts';

const debian = (packages: string): string[] => [
  'apt-get update -qq',
  `apt-get install -y -qq --no-install-recommends ${packages}`,
];
const installers = {
  apt: debian('chromium fonts-noto-cjk'),
  playwright: ['npx playwright install chromium'],
};

const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };

let choice = browserHere();
if (choice.kind === 'install' && choice.with === 'apt') choice = install('apt');
if (choice.kind === 'install') choice = install('playwright');
if (choice.kind === 'install') stop('No browser was found after the installation.');
if (lacksShell(choice)) runAll(debian('chromium-headless-shell'));

try {
  const options = lightLaunchOptions();
  const browser = await chromium.launch(options);
  const origin = options.executablePath ?? 'the one Playwright keeps';
  console.log(`The tests use Chromium ${browser.version()}: ${origin}.`);
  await browser.close();
} catch (error) {
  stop(error instanceof Error ? error.message : String(error));
}

/** Tells whether the headless shell is missing and can be installed; without it, tests take longer. */
function lacksShell(one: BrowserChoice): boolean {
  const isDebian = one.kind === 'system' && one.path === '/usr/bin/chromium';
  const able = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  return isDebian && able && !existsSync(HEADLESS_SHELL);
}

function install(kind: keyof typeof installers): BrowserChoice {
  console.log('No browser was found.');
  runAll(installers[kind]);
  return browserHere();
}

function runAll(commands: string[]): void {
  for (const command of commands) {
    console.log(`Running: ${command}`);
    spawnSync(command, { shell: true, stdio: 'inherit', env });
  }
}

function stop(reason: string): never {
  console.error(`${reason}\nInstall Chromium or Chrome by hand, then run the command again.`);
  process.exit(1);
}
