import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildIndex } from '../../../../src/search/index/build-index.ts';
import { searchDocuments } from '../../../../src/search/index/library-index.ts';
import { runHere } from '../../../support/run-here.ts';
import { terminals } from '../../domain/terminals.ts';

let out: string;
beforeAll(() => {
  out = mkdtempSync(join(tmpdir(), 'find-'));
  for (const [locale, folder] of [
    ['en', out],
    ['ja', join(out, 'ja')],
  ] as const) {
    mkdirSync(join(folder, 'search-index'), { recursive: true });
    const files = buildIndex(searchDocuments(terminals, '/', locale), { locale, inline: 3 });
    for (const [name, bytes] of files)
      writeFileSync(join(folder, 'search-index', `${name}.json`), bytes);
  }
});
afterAll(() => rmSync(out, { recursive: true }));

const run = (args: string[], input = '', folder = out) =>
  runHere(['find', ...args], { input, env: { OUT_DIR: folder } });
const lines = (values: unknown[]) => values.map((value) => `${JSON.stringify(value)}\n`).join('');

describe('with --json', () => {
  test('each line of the input is answered by one line, in order', async () => {
    const queries = ['e-21', 'PAPER\nOUT', '', 'Is it going to rain?'];
    const { status, stdout, stderr } = await run(['--json'], lines(queries));
    const answers = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { query: string; verdict: string });
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(answers.map(({ query }) => query)).toEqual(queries);
    expect(answers.map(({ verdict }) => verdict)).toEqual(['code', 'exact', 'none', 'none']);
    expect(answers[1]).toEqual({
      query: 'PAPER\nOUT',
      verdict: 'exact',
      results: [
        {
          entry: 'paper-out',
          message: 'counter-4',
          client: 'counter',
          language: 'en',
          url: '/faq/paper-out/#counter-4',
          score: expect.any(Number) as number,
        },
      ],
    });
  });

  test('--lang leads to the pages in that language', async () => {
    const url = async (language: string) => {
      const { stdout } = await run(['--json', '--lang', language], lines(['paper out']));
      return (JSON.parse(stdout) as { results: { url: string }[] }).results[0]?.url;
    };
    expect(await url('ja')).toBe('/ja/faq/paper-out/#counter-4');
    expect(await url('en')).toBe('/faq/paper-out/#counter-4');
  });

  test.each([['paper out'], ['{"query":"x"}'], ['44'], ['']])(
    'the line %j stops it',
    async (line) => {
      const { status, stdout, stderr } = await run(['--json'], `"E-21"\n${line}\n"E-21"\n`);
      expect(status).toBe(2);
      expect(stderr).toMatch(/^line 2 of the input is no JSON string; found `.*`; expected .+\n$/);
      expect(stdout.trim().split('\n')).toHaveLength(1);
    },
  );

  test('2,000 lines are answered through the pipes of a process', () => {
    const { status, stdout } = spawnSync(
      process.execPath,
      ['src/cli/error-faq.mjs', 'find', '--json', '--out', out],
      { encoding: 'utf8', input: lines(Array<string>(2000).fill('PAPER OUT')), maxBuffer: 2 ** 26 },
    );
    expect(status).toBe(0);
    expect(stdout.trim().split('\n')).toHaveLength(2000);
  });
});

describe('for people', () => {
  test('a text is answered with the best messages', async () => {
    const { status, stdout } = await run(['paper', 'out']);
    expect(status).toBe(0);
    expect(stdout).toMatch(
      /^Found word for word\n\n1\. .+\n.+paper-out#counter-4.+\n {3}\| PAPER OUT\n/,
    );
  });

  test.each([
    ['E-21', /^Found by its code(?:: \d+ entries explain this text equally well)?\n/],
    ['Opn the cover and insrt a new rol', /^Found by similar words\n/],
  ])('how %s was found is said', async (query, first) => {
    expect((await run([query])).stdout).toMatch(first);
  });

  test('a whole file, or standard input, is one query', async () => {
    writeFileSync(
      join(out, 'screen.txt'),
      '×\nPAPER OUT\nOpen the cover and insert a new roll.\nOK\n',
    );
    expect((await run(['--text', join(out, 'screen.txt')])).stdout).toContain(
      'paper-out#counter-4',
    );
    expect((await run(['--text', '-'], 'PAPER\nOUT')).stdout).toContain('paper-out#counter-4');
  });

  test('that nothing was found is said', async () => {
    expect((await run(['Is it going to rain?'])).stdout).toBe('No message resembles this\n');
  });
});

describe('what cannot be done is said on one line, without a stack', () => {
  test.each([
    [
      'where nothing is built',
      ['x'],
      /^There is no site in .*nowhere\/ yet\. To build it: npm run build\n$/,
      'nowhere',
    ],
    [
      'in a language the site does not have',
      ['--lang', 'fr', 'x'],
      /^The site in .+ is not in “fr”; it is in en, ja\.\n$/,
    ],
    [
      'without a file',
      ['--text', 'nothing.txt'],
      /^There is no file or folder nothing\.txt: .+\n$/,
    ],
    ['without a query', [], /^Give a text, .+\nUsage: /],
    ['with two kinds of query', ['--json', 'x'], /^Give a text, .+\nUsage: /],
  ])('%s', async (_, args, message, folder = '') => {
    const { status, stdout, stderr } = await run(args, '', join(out, folder));
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(message);
  });
});
