import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readLibrary } from '../../../../src/loader/load-library.ts';
import { runHere } from '../../../support/run-here.ts';
import { confirmTranslations, fillIn, problemsIn } from '../fill-in.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'new-'));
  cpSync('tests/fixtures/payment-terminal', folder, { recursive: true });
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const run = (input: string, ...args: string[]) =>
  runHere(['new', ...args], { input, env: { CONTENT_DIR: folder } });
const facts = (slug: string) => readFileSync(join(folder, 'faq', slug, 'en.mdx'), 'utf8');
const told = ['--client', 'counter', '--source', 'manual-4', '--seen', '2021', '--text', '-'];

test('a new entry is sound once its empty fields are filled in', async () => {
  const screen = 'DRAWER OPEN\nClose the drawer: E-40\n';
  const { status, stderr } = await run(
    screen,
    'drawer',
    '--title',
    'It says: “Drawer”',
    '--category',
    'device',
    ...told,
  );
  expect(stderr).toBe('');
  expect(status).toBe(0);
  expect(facts('drawer')).toContain('# The meaning in one sentence; shown in results');
  expect(await problemsIn(folder)).toEqual(
    expect.arrayContaining([
      'en.mdx: `reviewed` is empty; nothing',
      'ja.mdx: `title` is empty; nothing',
    ]),
  );
  await fillIn(folder, { reviewed: '"2026-11-24"' });
  confirmTranslations(folder, 'drawer');
  expect(await problemsIn(folder)).toEqual([]);
  const entry = readLibrary(folder).library?.entries.find(({ slug }) => slug === 'drawer');
  expect(entry?.words['en']?.title).toBe('It says: “Drawer”');
  expect(entry?.messages).toMatchObject([
    {
      id: 'counter',
      heading: 'DRAWER OPEN',
      lines: ['Close the drawer: E-40'],
      codes: ['E-40'],
      language: 'en',
    },
  ]);
});

test('a new entry of which nothing is known is asked for field by field', async () => {
  expect((await run('', 'silent')).status).toBe(0);
  const asked = (await problemsIn(folder)).join('\n');
  for (const field of [
    'title',
    'category',
    'client',
    'lines',
    'seen.from',
    'source.id',
    'language',
  ])
    expect(asked).toContain(`\`${field}\` is empty`);
});

test('one more message goes to the end of the list, and nothing else changes', async () => {
  const before = facts('chip-not-read');
  const { status, stdout } = await run('Chip error\n', 'message', 'chip-not-read', ...told);
  expect(status).toBe(0);
  expect(stdout).toContain('chip-not-read/en.mdx: counter\n');
  const after = facts('chip-not-read');
  const at = before.indexOf('settings:\n');
  expect(after.startsWith(before.slice(0, at))).toBe(true);
  expect(after.endsWith(before.slice(at))).toBe(true);
  expect(await problemsIn(folder)).toEqual([]);
  expect((await run('x', 'message', 'chip-not-read', ...told)).stdout).toContain(': counter-2\n');
});

test('what is wrong is said in a line, and nothing is written', async () => {
  const { status, stderr, stdout } = await run('', 'message', 'paper-out', '--id', 'counter-4');
  expect({ status, stderr, stdout }).toEqual({
    status: 2,
    stderr: 'Entry paper-out already has, or once had, a message counter-4: choose another name.\n',
    stdout: '',
  });
  expect((await run('')).stderr).toMatch(/^Usage: npm run new -- ENTRY /m);
});
