import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { afterEach, expect, test, vi } from 'vitest';
import { runCommand } from '../../../../src/cli/command/run-command.ts';
import { migrateCommand } from '../../../../src/cli/commands/migrate.ts';
import { readLibrary } from '../../../../src/loader/load-library.ts';
import { goodTree, whileTree } from '../../reader/content-tree.ts';

afterEach(() => {
  vi.restoreAllMocks();
  delete process.env['CONTENT_DIR'];
});

/** All texts of a tree, by path. */
const textsIn = (folder: string) =>
  globSync('**/*.{yaml,mdx,json}', { cwd: folder })
    .toSorted()
    .map((path) => [path, readFileSync(join(folder, path), 'utf8')]);

/** Writes a tree as it was before content had a version. */
function age(folder: string): void {
  edit(join(folder, 'site.yaml'), (text) => text.replace('version: 1\n', ''));
  writeFileSync(
    join(folder, 'check-exceptions.yaml'),
    '# So far\n- rule: codes-are-borne\n  file: codes.yaml\n  text: x\n  why: y\n',
  );
}

function edit(path: string, change: (text: string) => string): void {
  writeFileSync(path, change(readFileSync(path, 'utf8')));
}

/** Migrates a tree. Gives the exit code and what was printed. */
async function migrate(folder: string): Promise<{ code: number; said: string }> {
  process.env['CONTENT_DIR'] = folder;
  const said: unknown[] = [];
  for (const way of ['log', 'error'] as const)
    vi.spyOn(console, way).mockImplementation((text) => said.push(text));
  return { code: await runCommand(migrateCommand, []), said: said.join('\n') };
}

test('content of the older form is not built, is migrated with one command, and a second time nothing is left to do', async () => {
  await whileTree(undefined, async (folder, plain) => {
    age(folder);
    const [problem, ...others] = readLibrary(folder).diagnostics;
    expect(problem?.repair).toBe('rewrite it: `npx error-faq migrate`');
    expect(others).toEqual([]);
    const { code, said } = await migrate(folder);
    expect(code).toBe(0);
    expect(plain(said)).toBe(
      [
        'content/check-exceptions.yaml:2 — the rule codes-are-borne is codes-are-used',
        'content/site.yaml:1 — the version of the content is 1',
        'The content has version 1. To check it: npm run check',
      ].join('\n'),
    );
    expect(readFileSync(join(folder, 'check-exceptions.yaml'), 'utf8')).toMatch(
      /^# So far\n- rule: codes-are-used\n/,
    );
    rmSync(join(folder, 'check-exceptions.yaml'));
    expect(textsIn(folder)).toEqual(textsIn(goodTree));
    expect(readLibrary(folder).diagnostics).toEqual([]);
    expect(await migrate(folder)).toEqual({
      code: 0,
      said: 'The content has version 1 already: nothing to do.',
    });
    expect(textsIn(folder)).toEqual(textsIn(goodTree));
  });
});

test.each([
  [
    'check-exceptions.yaml',
    '- rule: [codes-are-borne\n',
    /^content\/check-exceptions\.yaml:2:1 — /,
  ],
  ['codes.yaml', '- code: A\n  code: B\n', /^content\/codes\.yaml:2:3 — /],
  ['faq/no-water/ja.mdx', '---\ntitle: x\n', /^content\/faq\/no-water\/ja\.mdx:1:1 — /],
  ['site.yaml', 'name: {\n', /^content\/site\.yaml:\d:\d — /],
  ['site.yaml', 'version: one\n', /^content\/site\.yaml:1:10 — /],
  ['site.yaml', 'version: 9\n', /^content\/site\.yaml:1:10 — .+; install a newer error-faq /],
])('a broken %s is named with its line, and nothing is written: %j', async (path, text, line) => {
  await whileTree(undefined, async (folder, plain) => {
    age(folder);
    writeFileSync(join(folder, path), text);
    const before = textsIn(folder);
    const { code, said } = await migrate(folder);
    expect(code).toBe(1);
    expect(plain(said)).toMatch(line);
    expect(said).toMatch(/\nNothing was changed\.$/);
    expect(textsIn(folder)).toEqual(before);
  });
});

test('a folder without content is named', async () => {
  const { code, said } = await migrate(join(goodTree, 'nowhere'));
  expect(code).toBe(1);
  expect(said).toContain('content folder not found');
});
