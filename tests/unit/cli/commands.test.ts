import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runHere } from '../../support/run-here.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'commands-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Runs a command on a content tree and a site inside the test’s own folder. */
const run = (command: string, ...args: string[]) =>
  runHere([command, ...args], {
    env: { CONTENT_DIR: join(folder, 'content'), OUT_DIR: join(folder, 'dist') },
  });

/** The same as a process of its own. */
function start(command: string, ...args: string[]) {
  const env = {
    ...process.env,
    CONTENT_DIR: join(folder, 'content'),
    OUT_DIR: join(folder, 'dist'),
  };
  return spawnSync(process.execPath, ['src/cli/error-faq.mjs', command, ...args], {
    encoding: 'utf8',
    env,
  });
}

test('build lists all problems of the content, builds nothing and shows no stack', () => {
  cpSync('tests/fixtures/payment-terminal', join(folder, 'content'), { recursive: true });
  writeFileSync(join(folder, 'content/labels.yaml'), '- id: Chip\n- id: line\n');
  const { status, stdout, stderr } = start('build');
  const lines = stderr.trim().split('\n');
  expect(status).toBe(1);
  expect(lines.length).toBeGreaterThan(2);
  for (const line of lines.slice(0, -1)) expect(line).toMatch(/^\S+:\d+:\d+ — .+; found .+/);
  expect(lines.at(-1)).toMatch(/^\d+ problems: nothing was built, .*dist\/ is untouched\.$/);
  expect(stdout).toBe('');
  expect(existsSync(join(folder, 'dist'))).toBe(false);
});

test('preview without a site says how to build one', async () => {
  const { status, stderr } = await run('preview');
  expect(status).toBe(2);
  expect(stderr).toMatch(/^There is no site in .*dist\/ yet\. To build it: npm run build\n$/);
});

/** A copy of a content tree without problems, in the test’s own folder. */
const copyTree = () =>
  cpSync('tests/fixtures/payment-terminal', join(folder, 'content'), { recursive: true });

test('check ends well on good content and says how long it took', async () => {
  copyTree();
  const { status, stdout } = await run('check');
  expect(stdout).toMatch(/^no problems, in \d+\.\d s\n$/);
  expect(status).toBe(0);
});

test('check reports problems, and with --fix replaces words the style does not use', async () => {
  copyTree();
  const file = join(folder, 'content/faq/paper-out/ja.mdx');
  writeFileSync(file, readFileSync(file, 'utf8').replace('紙がなくなった', '釦を押した'));
  const { status, stdout } = start('check', '--json');
  expect(status).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({ findings: [{ rule: 'terms-are-consistent' }] });
  expect((await run('check', '--github')).stdout).toMatch(
    /^::error file=.+,title=terms-are-consistent::/,
  );
  expect((await run('check', '--fix')).status).toBe(0);
  expect(readFileSync(file, 'utf8')).toContain('ボタンを押した');
});

test('check records which text a translation is of once a person has compared the two', async () => {
  copyTree();
  const file = join(folder, 'content/faq/paper-out/en.mdx');
  writeFileSync(file, readFileSync(file, 'utf8').replace('its cover is open', 'its lid is open'));
  expect((await run('check')).stdout).toContain('translation is behind its source');
  expect((await run('check', '--translated', 'paper-out')).status).toBe(0);
  expect((await run('check')).status).toBe(0);
  expect((await run('check', '--translated', 'paper')).stderr).toBe(
    'Entry paper does not exist or has errors.\n',
  );
  expect((await run('check', 'paper-out')).status).toBe(2);
});

test('stats prints the page of the library', async () => {
  copyTree();
  expect((await run('stats')).stdout).toMatch(/^# The library\n/);
});

test('what is said with a command counts before the variables', async () => {
  copyTree();
  expect((await run('check', '--content', join(folder, 'none'))).stdout).toContain(
    'content folder not found',
  );
  expect((await run('find', '--out', join(folder, 'none'), 'x')).stderr).toContain('none/ yet.');
});

test('a configuration that cannot be read is named, and why', () => {
  writeFileSync(join(folder, 'astro.config.mjs'), "import 'no-such-package';\n");
  const { status, stderr } = spawnSync(
    process.execPath,
    [resolve('src/cli/error-faq.mjs'), 'check'],
    { cwd: folder, encoding: 'utf8' },
  );
  expect([status, stderr]).toEqual([
    2,
    expect.stringMatching(/^astro\.config\.mjs cannot be read: [^\n]*no-such-package[^\n]*\n$/),
  ]);
});
