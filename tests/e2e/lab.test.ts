import { spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { chromium } from '../lab/clients/chromium.ts';
import { commands } from '../lab/clients/commands.ts';
import { sandboxObstacle } from '../lab/sandbox.ts';

/** Starts the capture lab in a group of processes of its own, as a terminal does, under a mark. */
function start(client: string, mark: string): ChildProcess {
  const args = [
    'src/cli/error-faq.mjs',
    'capture',
    '--client',
    client,
    ...['--fault', 'expired', '--fault', 'revoked', '--fault', 'self-signed'],
    '--check',
  ];
  const env = { ...process.env, MARK: mark };
  return spawn(process.execPath, args, { detached: true, stdio: ['ignore', 'pipe', 'pipe'], env });
}

/** Resolves when the first capture has been made. */
function firstCapture(lab: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = '';
    lab.stdout?.on('data', (text: Buffer) => {
      said += text.toString();
      if (said.includes('[1/')) resolve();
    });
    lab.once('exit', () => {
      reject(new Error(`The lab ended too early: ${said}`));
    });
  });
}

/** The processes that bear a mark. The first one in a sandbox does, and the others end with it. */
function marked(mark: string): string[] {
  return readdirSync('/proc').filter((id) => {
    try {
      return readFileSync(`/proc/${id}/environ`, 'utf8').includes(`MARK=${mark}`);
    } catch {
      return false;
    }
  });
}

/** What the lab writes, where it would be if it were not in memory. */
const traces = ['/tmp/lab', '/etc/chromium/policies/managed/lab.json'];

// A browser has processes and files of its own.
for (const [signal, id] of [
  ['SIGINT', 'chromium'],
  ['SIGKILL', 'openssl'],
] as const) {
  test(`the capture lab leaves nothing behind after ${signal}`, async () => {
    const reason = sandboxObstacle();
    test.skip(reason !== undefined, `The capture lab cannot run here: ${reason ?? ''}`);
    const client = [chromium, ...commands].find((one) => one.id === id);
    test.skip(!client?.find(), `Not installed: ${client?.install ?? id}`);
    const mark = randomUUID();
    const lab = start(id, mark);
    await firstCapture(lab);
    expect(marked(mark).length).toBeGreaterThan(1);
    // Ctrl-C reaches the whole group; a kill reaches only the first process.
    const pid = lab.pid ?? 0;
    process.kill(signal === 'SIGINT' ? -pid : pid, signal);
    await expect.poll(() => marked(mark), { timeout: 10_000 }).toEqual([]);
    expect(traces.filter(existsSync)).toEqual([]);
  });
}
