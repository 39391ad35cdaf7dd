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

for (const client of [chromium, firefox]) {
  test(`${client.id} still says what the content quotes`, async () => {
    const reason = sandboxObstacle();
    test.skip(reason !== undefined, `The capture lab cannot run here: ${reason ?? ''}`);
    test.skip(!client.find(), `Not installed: ${client.install}`);
    test.setTimeout(180_000);
    const choice = ['--client', client.id, '--language', 'ja', '--fault', FAULT];
    const { code, said } = await capture(...choice, '--check');
    expect(said).toContain(`${client.id} ja ${FAULT}: `);
    expect(code, said).toBe(0);
    for (const line of said.split('\n').filter((one) => one.startsWith('recapture')))
      console.log(line);
  });
}
