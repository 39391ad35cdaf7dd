// Part of `tests/ready.ts`: installs what the lab drives most, where it can be had as packages.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import process from 'node:process';

/** Required files, and the Debian packages that contain them. */
const wanted = [
  { file: '/usr/lib/chromium/locales/ja.pak', with: 'chromium-l10n', for: '/usr/bin/chromium' },
  { file: '/usr/bin/firefox-esr', with: 'firefox-esr' },
  {
    file: '/usr/lib/firefox-esr/browser/extensions/langpack-ja@firefox-esr.mozilla.org.xpi',
    with: 'firefox-esr-l10n-ja',
  },
  { file: '/bin/ip', with: 'iproute2' },
];

const packages = wanted
  .filter((one) => !existsSync(one.file) && (!one.for || existsSync(one.for)))
  .map((one) => one.with);

if (packages.length > 0) {
  const able = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  console.log(`Missing for the capture lab: ${packages.join(', ')}.`);
  if (able) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const install = ['install', '-y', '-qq', '--no-install-recommends', ...packages];
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit', env });
    spawnSync('apt-get', install, { stdio: ['ignore', 'ignore', 'inherit'], env });
  }
}
