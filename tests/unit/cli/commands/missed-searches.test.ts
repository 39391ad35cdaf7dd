import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { messageRecords } from '../../../../src/domain/api/messages.ts';
import { buildIndex } from '../../../../src/search/index/build-index.ts';
import { searchDocuments } from '../../../../src/search/index/library-index.ts';
import { clusterMissedSearches } from '../../../../src/cli/missed-searches/cluster.ts';
import { runHere } from '../../../support/run-here.ts';
import { terminals } from '../../domain/terminals.ts';

const fixtures = 'tests/fixtures/gaps';

let out: string;
beforeAll(() => {
  out = mkdtempSync(join(tmpdir(), 'gaps-'));
  for (const folder of ['search-index', 'api']) mkdirSync(join(out, folder));
  for (const [name, bytes] of buildIndex(searchDocuments(terminals, '/', 'en'), { locale: 'en' }))
    writeFileSync(join(out, `search-index/${name}.json`), bytes);
  writeFileSync(join(out, 'api/messages.json'), JSON.stringify(messageRecords(terminals, '/')));
});
afterAll(() => rmSync(out, { recursive: true }));

const run = (...files: string[]) =>
  runHere(['missed-searches', ...files], { env: { OUT_DIR: out } });

test('searches of several files are grouped, counted, and begun as messages', async () => {
  const { status, stdout, stderr } = await run(`${fixtures}/first.json`, `${fixtures}/second.json`);
  expect(stderr).toBe('');
  expect(stdout).toBe(readFileSync(`${fixtures}/expected.txt`, 'utf8'));
  expect(status).toBe(0);
});

test('a file of another shape is refused with place, reason and repair', async () => {
  const { status, stdout, stderr } = await run(`${fixtures}/broken.json`);
  expect(status).toBe(2);
  expect(stdout).toBe('');
  const lines = stderr.trim().split('\n');
  expect(lines).toHaveLength(4);
  for (const line of lines) {
    expect(line).toMatch(
      /^tests\/fixtures\/gaps\/broken\.json:1:\d+ — .+; found .+; expected .+; .+/,
    );
  }
  expect(lines[0]).toContain('did you mean `locale`?');
});

test('without a file it says how it is called, and of a missing one that it is missing', async () => {
  expect(await run()).toMatchObject({
    status: 2,
    stderr: expect.stringMatching(/^Usage: npx error-faq missed-searches .*FILE …$/m),
  });
  expect((await run('nowhere.json')).stderr).toMatch(
    /^There is no file or folder nowhere\.json: .+\n$/,
  );
});

test('texts that differ in case, punctuation and host are one group, others are not', () => {
  const texts = ['NO LINE: call 7.', 'no line call 7', 'no line, call {host} 7', 'Paper is out'];
  const groups = clusterMissedSearches(texts.map((text) => ({ text, file: 'a' })));
  expect(groups.map((group) => group.length)).toEqual([3, 1]);
});
