import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'astro-'));
  mkdirSync(join(folder, 'out'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Runs a copy of `runAstro` with `astro` in the place of Astro; `interrupt` once that has said something. */
function run(astro: string, interrupt?: 'SIGINT' | 'SIGTERM') {
  const files = {
    'node_modules/astro/package.json': '{ "type": "module", "exports": "./index.js" }',
    'node_modules/astro/index.js': `export async function build({ outDir }) { ${astro} }`,
    'caller.mjs': `
      import { runAstro } from './run-astro.ts';
      process.exitCode = await runAstro('out', 'a-cache', (error) => 'Explained: ' + error.message);
      console.log('returned');`,
  };
  mkdirSync(join(folder, 'node_modules/astro'), { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  cpSync(resolve('src/tools/run-astro.ts'), join(folder, 'run-astro.ts'));
  const child = spawn(process.execPath, ['caller.mjs'], { cwd: folder });
  let output = '';
  let errors = '';
  child.stderr.on('data', (data: Buffer) => (errors += data.toString()));
  child.stdout.on('data', (data: Buffer) => {
    output += data.toString();
    if (interrupt && output === 'running\n') child.kill(interrupt);
  });
  return new Promise<{ code: number | null; output: string; errors: string }>((done) => {
    child.on('close', (code) => {
      done({ code, output, errors });
    });
  });
}

test('Astro gets the folder of the site and that of its cache', async () => {
  const astro = `console.log(outDir, process.env.CACHE_DIR);`;
  expect(await run(astro)).toEqual({ code: 0, output: 'out a-cache\nreturned\n', errors: '' });
});

test('what has gone wrong is shown as it is explained', async () => {
  const astro = `throw new Error('No such page');`;
  const { code, output, errors } = await run(astro);
  expect([code, output]).toEqual([1, 'returned\n']);
  expect(errors).toBe('Explained: No such page\n');
});

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)('%s ends the build and takes away what there was of it', async (signal, code) => {
  const astro = `console.log('running'); await new Promise((done) => setTimeout(done, 60_000));`;
  expect(await run(astro, signal)).toEqual({ code, output: 'running\n', errors: '' });
  expect(existsSync(join(folder, 'out'))).toBe(false);
});
