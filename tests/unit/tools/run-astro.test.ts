import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';

const module = pathToFileURL(resolve('src/tools/run-astro.ts')).href;
const caller = `
  import { runAstro } from '${module}';
  const code = await runAstro(['build'], 'a-cache');
  console.log('cleaned up');
  process.exitCode = code;
`;
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'astro-'));
  mkdirSync(join(folder, 'node_modules/astro/bin'), { recursive: true });
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Runs the caller with `astro` in the place of Astro; `interrupt` once that has said something. */
function run(astro: string, interrupt?: 'SIGINT' | 'SIGTERM') {
  writeFileSync(join(folder, 'node_modules/astro/bin/astro.mjs'), astro);
  const child = spawn(process.execPath, ['--input-type=module', '-e', caller], { cwd: folder });
  let output = '';
  child.stdout.on('data', (data: Buffer) => {
    output += data.toString();
    if (interrupt && output === 'running\n') child.kill(interrupt);
  });
  return new Promise<{ code: number | null; output: string }>((done) => {
    child.on('close', (code) => {
      done({ code, output });
    });
  });
}

test('the exit code, the arguments and the cache folder are passed on', async () => {
  const astro = `console.log(process.argv[2], process.env.CACHE_DIR); process.exitCode = 7;`;
  expect(await run(astro)).toEqual({ code: 7, output: 'build a-cache\ncleaned up\n' });
});

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)('%s ends Astro first and leaves time to clean up', async (signal, code) => {
  const astro = `console.log('running'); setInterval(() => {}, 1000);`;
  expect(await run(astro, signal)).toEqual({ code, output: 'running\ncleaned up\n' });
});
