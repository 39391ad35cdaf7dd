import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readLibrary } from '../../../../src/loader/load-library.ts';
import { wholeText } from '../../../../src/domain/library/message-text.ts';
import texts from '../../../fixtures/seed-messages.json' with { type: 'json' };
import { runHere } from '../../../support/run-here.ts';
import { confirmTranslations, fillIn, problemsIn } from '../fill-in.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'import-'));
  cpSync('tests/fixtures/imported/tree', folder, { recursive: true });
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const page = 'tests/fixtures/imported/wiki-page.txt';
const run = (...args: string[]) => runHere(['import', ...args, '--content', folder]);

test('a pasted page becomes an entry that is sound once its empty fields are filled in', async () => {
  const { status, stdout, stderr } = await run(
    page,
    '--slug',
    'from-a-wiki',
    '--source',
    'wiki',
    '--seen',
    '2009',
  );
  expect(stderr).toBe('');
  expect(status).toBe(0);
  expect(stdout).toContain('8 messages: ie-vista-7, chrome-vista-7, safari-windows, opera, ie-xp,');
  expect(stdout).toContain('3 settings: ie-xp, firefox, safari-macos');
  expect(stdout).toContain('2 footnotes');
  expect(stdout).toContain('line 82: no labels');
  const asked = await problemsIn(folder);
  expect(asked).toContain('ja.mdx: `summary` is empty; nothing');
  expect(asked).toContain('en.mdx: empty part; `cause`');
  expect(asked.filter((problem) => !/is empty|empty part/.test(problem))).toEqual([]);
  await fillIn(folder, { category: 'revocation', reviewed: '"2026-11-24"' });
  const translation = join(folder, 'faq/from-a-wiki/en.mdx');
  const settings = '<Settings ids="ie-xp firefox safari-macos" />';
  const words = readFileSync(translation, 'utf8');
  writeFileSync(translation, words.replace('</Part>', `${settings}\n\n</Part>`));
  confirmTranslations(folder, 'from-a-wiki');
  // The lists of the tree are those of a larger site.
  const left = (await problemsIn(folder)).filter((problem) => !problem.includes(': unused '));
  expect(left).toEqual([]);
  const { library } = readLibrary(folder);
  const messages = library?.entries[0]?.messages ?? [];
  expect(Object.fromEntries(messages.map((one) => [one.id, wholeText(one)]))).toEqual(texts);
});

test('an entry is never overwritten', async () => {
  expect((await run(page, '--slug', 'once')).status).toBe(0);
  const before = readFileSync(join(folder, 'faq/once/ja.mdx'), 'utf8');
  const again = await run(page, '--slug', 'once');
  expect(again.status).toBe(2);
  expect(again.stderr).toMatch(/^Entry `once` already exists: choose another name/);
  expect(readFileSync(join(folder, 'faq/once/ja.mdx'), 'utf8')).toBe(before);
});

test('without a name, that of the file is taken', async () => {
  expect((await run(page)).status).toBe(0);
  expect(readdirSync(join(folder, 'faq'))).toEqual(['wiki-page']);
});
