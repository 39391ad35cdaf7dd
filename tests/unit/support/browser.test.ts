import { expect, test } from 'vitest';
import { chooseBrowser, type Machine } from '../../support/browser.ts';

/** A Linux machine on which only the given files exist. */
const machine = (files: string[], rest: Partial<Machine> = {}): Machine => ({
  platform: 'linux',
  env: {},
  root: false,
  own: '/home/a/.cache/own',
  exists: (path) => files.includes(path.replaceAll('\\', '/')),
  ...rest,
});

test('the browser Playwright keeps comes first', () => {
  const found = machine(['/home/a/.cache/own', '/usr/bin/chromium']);
  expect(chooseBrowser(found)).toEqual({ kind: 'own' });
});

test.each([
  ['linux', '/usr/bin/google-chrome', {}],
  ['darwin', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', {}],
  ['win32', 'C:/P/Google/Chrome/Application/chrome.exe', { PROGRAMFILES: 'C:/P' }],
] as const)('on %s the browser of the system is found', (platform, path, env) => {
  const choice = chooseBrowser(machine([path], { platform, env }));
  expect(choice.kind === 'system' && choice.path.replaceAll('\\', '/')).toBe(path);
});

test('root on Debian or Ubuntu installs a package', () => {
  const choice = chooseBrowser(machine(['/usr/bin/apt-get'], { root: true }));
  expect(choice).toEqual({ kind: 'install', with: 'apt' });
});

test.each([
  ['a user without root', { root: false }],
  ['another system', { root: true, platform: 'darwin' }],
] as const)('%s lets Playwright download one', (_, rest) => {
  const choice = chooseBrowser(machine(['/usr/bin/apt-get'], rest));
  expect(choice).toEqual({ kind: 'install', with: 'playwright' });
});
