import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import process from 'node:process';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { recoverWorkFolders } from '../../../../src/cli/build/work-folder.ts';
import { buildSmall } from './small-build.ts';

// Many builds are processes of their own.
vi.setConfig({ testTimeout: 180_000 });

const program = pathToFileURL('tests/unit/cli/build/small-build.ts').href;
const killer = pathToFileURL('tests/support/kill-at-rename.mjs').href;
const home = process.cwd();
let folder: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kill-'));
  process.chdir(folder);
  mkdirSync('content');
  writeFileSync('content/site.yaml', '');
  vi.spyOn(console, 'log').mockImplementation(() => undefined);
  await buildSmall('old');
});
afterEach(() => {
  process.chdir(home);
  rmSync(folder, { recursive: true });
  vi.restoreAllMocks();
});

/** A process that builds pages with `text`, and is killed after a rename if its number is given. */
function start(text: string, killAt?: number) {
  const code = `process.exitCode = await (await import('${program}')).buildSmall('${text}')`;
  return spawn(process.execPath, ['--import', killer, '--input-type=module', '--eval', code], {
    env: { ...process.env, ...(killAt !== undefined && { KILL_AT: String(killAt) }) },
  });
}
/** The exit code of a process, or the signal that ended it. */
const ended = (child: ReturnType<typeof start>): Promise<number | string | null> =>
  new Promise((done) => {
    child.on('close', (code, signal) => {
      done(code ?? signal);
    });
  });

/** What the pages of the site say; one text, if the site is whole. */
function pages(): string[] {
  const files = readdirSync('dist').filter((name) => name.endsWith('.html'));
  const texts = files.map((name) => readFileSync(join('dist', name), 'utf8'));
  return files.length === 50 ? [...new Set(texts)] : [`${files.length} pages`];
}
const names = () => readdirSync('.').toSorted();
const whole = ['.astro', 'content', 'dist', 'node_modules'];

test('killed after any rename, a build leaves a whole site, and nothing once the next has ended', async () => {
  let at = 1;
  for (; ; at += 1) {
    rmSync('content/ledger.yaml');
    if ((await ended(start(`killed ${at}`, at))) === 0) break;
    recoverWorkFolders(resolve('dist'));
    expect([at, pages()]).toEqual([at, [at < 4 ? 'old' : `killed ${at}`]]);
    expect(await buildSmall('old')).toBe(0);
    expect([at, pages(), names()]).toEqual([at, ['old'], whole]);
    expect(readdirSync('content').toSorted()).toEqual(['ledger.yaml', 'site.yaml']);
    expect(readdirSync('.astro')).toEqual([]);
  }
  // The folder of the build, its mark, two of the swap, the old site on its way out, the ledger, the stamp.
  expect(at).toBe(8);
});

test('builds at once end well, with one whole site and nothing beside it', async () => {
  const texts = ['one', 'two', 'three', 'four'];
  const codes = await Promise.all(texts.map((text) => ended(start(text))));
  expect(codes).toEqual([0, 0, 0, 0]);
  expect(pages()).toHaveLength(1);
  expect(texts).toContain(pages()[0]);
  expect(names()).toEqual(whole);
});

test('a build that is interrupted while it waits for another leaves nothing', async () => {
  const owner = { pid: process.pid, host: hostname(), begun: Date.now() };
  writeFileSync('.astro/building-x.json', JSON.stringify(owner));
  const child = start('new');
  child.stdout.once('data', () => child.kill('SIGINT'));
  expect(await ended(child)).toBe(130);
  expect([pages(), names()]).toEqual([['old'], whole]);
  expect(readdirSync('.astro')).toEqual(['building-x.json']);
});
