import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, expect, test } from 'vitest';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'commands-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Runs a command of src/tools on a content tree and a site inside the test’s own folder. */
function run(command: string) {
  const env = {
    ...process.env,
    CONTENT_DIR: join(folder, 'content'),
    OUT_DIR: join(folder, 'dist'),
  };
  return spawnSync(process.execPath, [`src/tools/${command}.ts`], { encoding: 'utf8', env });
}

test('build lists all problems of the content, builds nothing and shows no stack', () => {
  cpSync('tests/fixtures/payment-terminal', join(folder, 'content'), { recursive: true });
  writeFileSync(join(folder, 'content/labels.yaml'), '- id: Chip\n- id: line\n');
  const { status, stdout, stderr } = run('build');
  const lines = stderr.trim().split('\n');
  expect(status).toBe(1);
  expect(lines.length).toBeGreaterThan(2);
  for (const line of lines.slice(0, -1)) expect(line).toMatch(/^\S+:\d+:\d+ — .+; found .+/);
  expect(lines.at(-1)).toMatch(/^\d+ problems: nothing was built, .*dist\/ is untouched\.$/);
  expect(stdout).toBe('');
  expect(existsSync(join(folder, 'dist'))).toBe(false);
});

test('serve without a site says how to build one', () => {
  const { status, stderr } = run('serve');
  expect(status).toBe(1);
  expect(stderr).toMatch(/^There is no site in .*dist\/ yet\. To build it: npm run build\n$/);
});
