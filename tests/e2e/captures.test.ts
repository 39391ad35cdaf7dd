import { spawn } from 'node:child_process';
import { expect, test } from '@playwright/test';
import { chromium } from '../lab/clients/chromium.ts';
import { firefox } from '../lab/clients/firefox.ts';
import { sandboxObstacle } from '../lab/sandbox.ts';

// All faults in all languages are what `npx error-faq capture --check` makes again.
const FAULT = 'revoked';

/** Runs the capture lab, and gives its exit code with everything it said. */
function capture(...args: string[]): Promise<{ code: number | null; said: string }> {
  return new Promise((resolve, reject) => {
    const lab = spawn(process.execPath, ['src/cli/error-faq.mjs', 'capture', ...args]);
    let said = '';
    lab.stdout.on('data', (text: Buffer) => (said += text.toString()));
    lab.stderr.on('data', (text: Buffer) => (said += text.toString()));
    lab.once('error', reject);
    lab.once('exit', (code) => {
      resolve({ code, said });
    });
  });
}

test('Chromium and Firefox still say what the content quotes', async () => {
  const reason = sandboxObstacle();
  test.skip(reason !== undefined, `The capture lab cannot run here: ${reason ?? ''}`);
  const [clients, missing] = [true, false].map((here) =>
    [chromium, firefox].filter((client) => !!client.find() === here),
  );
  for (const { install } of missing ?? []) console.log(`Not installed: ${install}`);
  test.skip(!clients?.length, 'There is no client.');
  test.setTimeout(240_000);
  // In one run, the content is read once.
  const choice = clients?.flatMap(({ id }) => ['--client', id]) ?? [];
  const { code, said } = await capture(...choice, '--language', 'ja', '--fault', FAULT, '--check');
  for (const { id } of clients ?? []) expect(said).toContain(`${id} ja ${FAULT}: `);
  expect(code, said).toBe(0);
  for (const line of said.split('\n').filter((one) => one.startsWith('recapture')))
    console.log(line);
});
