import { spawn } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import process from 'node:process';
import { expect, test } from 'vitest';

const module = JSON.stringify(pathToFileURL('src/cli/build/interruption.ts').href);

/** Runs work that does not end by itself, and interrupts it once it has begun. */
function interrupt(signal: 'SIGINT' | 'SIGTERM') {
  const script = `
    import { whileInterruptible } from ${module};
    const work = new Promise((done) => setTimeout(done, 60_000));
    setTimeout(() => console.log('running'));
    await whileInterruptible(() => work, () => console.log('cleaned up'));`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script]);
  let output = '';
  child.stdout.on('data', (data: Buffer) => {
    output += data.toString();
    if (output === 'running\n') child.kill(signal);
  });
  return new Promise((done) => {
    child.on('close', (code) => {
      done({ code, output });
    });
  });
}

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)('%s cleans up and ends the process', async (signal, code) => {
  expect(await interrupt(signal)).toEqual({ code, output: 'running\ncleaned up\n' });
});
