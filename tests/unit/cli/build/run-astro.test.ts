import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, expect, test } from 'vitest';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'astro-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Runs a copy of `runAstro` with `astro` in the place of Astro. */
function run(astro: string) {
  const files = {
    'node_modules/astro/package.json': '{ "type": "module", "exports": "./index.js" }',
    'node_modules/astro/index.js': `export async function build({ outDir }) { ${astro} }`,
    'caller.mjs': `
      import { runAstro } from './src/cli/build/run-astro.ts';
      process.exitCode = await runAstro('out', 'a-cache', (error) => 'Explained: ' + error.message);
      console.log('returned');`,
  };
  mkdirSync(join(folder, 'node_modules/astro'), { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  cpSync('src', join(folder, 'src'), { recursive: true });
  const { status, stdout, stderr } = spawnSync(process.execPath, ['caller.mjs'], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

test('Astro gets the folder of the site and that of its cache', () => {
  const astro = `console.log(outDir, process.env.CACHE_DIR);`;
  expect(run(astro)).toEqual({ status: 0, stdout: 'out a-cache\nreturned\n', stderr: '' });
});

test('what has gone wrong is shown as it is explained', () => {
  const astro = `throw new Error('No such page');`;
  const stderr = 'Explained: No such page\n';
  expect(run(astro)).toEqual({ status: 1, stdout: 'returned\n', stderr });
});
