import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import process from 'node:process';
import { checksumsOf } from '../support/checksums.ts';
import { sites } from '../support/sites.ts';
import { expect, test } from '../support/test.ts';

const AGAIN = 'node_modules/.cache/error-faq/once-more';

test.afterEach(() => {
  rmSync(AGAIN, { recursive: true, force: true });
});

test('the same content makes the same files, byte for byte, whenever, wherever, on a busy machine', () => {
  test.setTimeout(300_000);
  const { content, out } = sites['payment-terminal'];
  const env = { ...process.env, CONTENT_DIR: content, OUT_DIR: AGAIN, SITE_URL: '' };
  const odd = ['--import', './tests/support/odd-machine.mjs', 'src/cli/error-faq.mjs', 'build'];
  const { status, stderr } = spawnSync(process.execPath, odd, {
    env: { ...env, TZ: 'Pacific/Auckland', LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8' },
    encoding: 'utf8',
  });
  expect(status, stderr).toBe(0);
  const again = checksumsOf(AGAIN);
  expect(Object.keys(again).length).toBeGreaterThan(50);
  expect(again).toEqual(checksumsOf(out));
});
