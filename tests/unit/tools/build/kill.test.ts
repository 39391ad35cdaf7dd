import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import process from 'node:process';
import { afterEach, beforeEach, expect, test } from 'vitest';

const program = resolve('tests/unit/tools/build/small-build.ts');
const killer = pathToFileURL('tests/support/kill-at-rename.mjs').href;
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kill-'));
  mkdirSync(join(folder, 'content'));
  writeFileSync(join(folder, 'content/site.yaml'), '');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Builds a site whose pages say `text`; is killed after a rename if its number is given. */
function build(text: string, killAt?: number): Promise<{ signal: string | null; output: string }> {
  const env = { ...process.env, ...(killAt !== undefined && { KILL_AT: String(killAt) }) };
  const child = spawn(process.execPath, ['--import', killer, program, text], { cwd: folder, env });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (data: Buffer) => (output += data.toString()));
  return new Promise((done) => {
    child.on('close', (_, signal) => {
      done({ signal, output });
    });
  });
}

/** What the pages of the site say; one text, if the site is whole. */
function pages(): string[] {
  const names = readdirSync(join(folder, 'dist')).filter((name) => name.endsWith('.html'));
  const texts = names.map((name) => readFileSync(join(folder, 'dist', name), 'utf8'));
  return names.length === 50 ? [...new Set(texts)] : [`${names.length} pages`];
}
const names = () => readdirSync(folder).toSorted();
const whole = ['content', 'dist', 'node_modules'];

test('killed after any rename, a build leaves a whole site, and nothing once the next has ended', async () => {
  await build('after 0');
  let at = 1;
  for (; ; at += 1) {
    rmSync(join(folder, 'content/ledger.yaml'));
    const { signal } = await build(`killed ${at}`, at);
    if (signal === null) break;
    // Ended at its own first step, this one does no more than put right what it finds.
    await build('never', 1);
    expect([at, pages()]).toEqual([at, [at < 3 ? `after ${at - 1}` : `killed ${at}`]]);
    const { output } = await build(`after ${at}`);
    expect(output).toContain('The site is in dist/.');
    expect([at, pages(), names()]).toEqual([at, [`after ${at}`], whole]);
    expect(readdirSync(join(folder, 'content')).toSorted()).toEqual(['ledger.yaml', 'site.yaml']);
  }
  // The folder of the build, two of the swap, the old site on its way out, the ledger, the stamp.
  expect(at).toBe(7);
});

test('builds at once end well, with one whole site and nothing beside it', async () => {
  await build('zero');
  const texts = ['one', 'two', 'three', 'four'];
  const all = await Promise.all(texts.map((text) => build(text)));
  for (const { output } of all) expect(output).toContain('The site is in dist/.');
  expect(pages()).toHaveLength(1);
  expect(texts).toContain(pages()[0]);
  expect(names()).toEqual(whole);
});
