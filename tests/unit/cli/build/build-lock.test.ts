import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import process from 'node:process';
import { afterEach, beforeEach, expect, test } from 'vitest';

const module = JSON.stringify(pathToFileURL(resolve('src/cli/build/build-lock.ts')).href);
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'turn-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Runs a process whose work is code, and resolves to what it printed. */
function run(work: string): Promise<string> {
  const script = `
    import { appendFileSync } from 'node:fs';
    import { setTimeout } from 'node:timers/promises';
    import { withBuildLock } from ${module};
    await withBuildLock(async () => { ${work} });`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], { cwd: folder });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (data: Buffer) => (output += data.toString()));
  return new Promise((done) => {
    child.on('close', () => {
      done(output);
    });
  });
}
const marks = () => readdirSync(join(folder, '.astro'));

test('processes work one after another, and those that wait say so once', async () => {
  const work = `console.log('begins', Date.now()); await setTimeout(300); console.log('ends', Date.now());`;
  const outputs = await Promise.all([1, 2, 3, 4].map(() => run(work)));
  const times = outputs
    .map((output) => [...output.matchAll(/(?:begins|ends) (\d+)/g)].map(([, time]) => Number(time)))
    .toSorted(([a = 0], [b = 0]) => a - b)
    .flat();
  expect(times).toHaveLength(8);
  expect(times).toEqual(times.toSorted((a, b) => a - b));
  const waits = outputs.filter((output) => output.match(/this one waits for it/g)?.length === 1);
  expect(waits.length).toBeGreaterThanOrEqual(2);
  expect(marks()).toEqual([]);
});

test('nobody waits for a process that was killed, and its mark is taken away', async () => {
  mkdirSync(join(folder, '.astro'));
  const { pid } = spawnSync(process.execPath, ['--version']);
  const record = { pid, host: hostname(), begun: Date.now() };
  writeFileSync(join(folder, '.astro/building-x.json'), JSON.stringify(record));
  expect(await run(`console.log('works');`)).toBe('works\n');
  expect(marks()).toEqual([]);
});

test('a turn ends with work that fails, and with a process that ends in the middle', async () => {
  expect(await run(`throw new Error('no');`)).toContain('no');
  expect(marks()).toEqual([]);
  await run(`process.exit(3);`);
  expect(marks()).toEqual([]);
});
