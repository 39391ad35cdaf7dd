import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { runCommand } from '../../../../src/cli/command/run-command.ts';
import { findCommand } from '../../../../src/cli/commands/find.ts';
import { buildIndex } from '../../../../src/search/index/build-index.ts';
import { searchDocuments } from '../../../../src/search/index/library-index.ts';
import { makeChain, pemOf } from '../../../support/certificates.ts';
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

function run(args: string[], input = '', folder = out) {
  const env = { ...process.env, OUT_DIR: folder };
  return spawnSync(process.execPath, ['src/cli/error-faq.mjs', 'find', ...args], {
    encoding: 'utf8',
    env,
    input,
    maxBuffer: 2 ** 26,
  });
}
const lines = (values: unknown[]) => values.map((value) => `${JSON.stringify(value)}\n`).join('');

describe('with --file', () => {
  /** What stands beside a chain. */
  const error = 'CHIP ERROR\nTake out the card and try again.\nAmount 4.20 E-21\n';

  afterEach(() => {
    vi.unstubAllEnvs();
  });

  /** Runs the command in this process, which reads the content of this repository once. */
  async function runHere(text: string, folder = out) {
    vi.stubEnv('OUT_DIR', folder);
    const file = join(out, 'pasted.txt');
    writeFileSync(file, text);
    const say = vi.spyOn(console, 'log').mockImplementation(() => undefined);
    const status = await runCommand(findCommand, ['--file', file, '--lang', 'en']);
    const stdout = say.mock.calls.join('\n');
    say.mockRestore();
    return { status, stdout };
  }

  test('the readers of the content read the file', async () => {
    const { status, stdout } = await runHere(error + pemOf(await makeChain({ valid: [-90, -1] })));
    expect(status).toBe(0);
    expect(stdout).toMatch(
      /^What is wrong\n\nThe certificate “Server” expired on .*\n.* — \/en\/faq\/certificate-expired\/#administrator$/m,
    );
    expect(stdout).toContain('\n- Whether a certificate has been revoked.');
  });

  test('the error beside a chain is searched where nothing is wrong with the chain', async () => {
    const sound = await runHere(error + pemOf(await makeChain()));
    expect(sound.stdout).toMatch(/chip-not-read#counter-4/);
    const without = await runHere(error + pemOf(await makeChain()), join(out, 'nothing'));
    expect(without.stdout).toMatch(/^Nothing wrong was found in it\n/);
  });

  test('a secret is refused, and not shown', async () => {
    const { status, stdout } = await runHere(
      '-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBgkqhkiG9w0B\n-----END PRIVATE KEY-----',
    );
    expect(status).toBe(1);
    expect(stdout).toContain('private key');
    expect(stdout).not.toContain('MIIEvQ');
  });

  test('what none of them reads is looked for, from standard input, too', () => {
    const { status, stdout, stderr } = run(
      ['--file', '-', '--content', 'content', '--lang', 'en'],
      'PAPER OUT',
    );
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(stdout).toContain('Found word for word');
  });
});

describe('with --json', () => {
  test('each line of the input is answered by one line, in order', () => {
    const queries = ['e-21', 'PAPER\nOUT', '', 'Is it going to rain?'];
    const { status, stdout, stderr } = run(['--json'], lines(queries));
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

  test('--lang leads to the pages in that language', () => {
    const url = (language: string) => {
      const { stdout } = run(['--json', '--lang', language], lines(['paper out']));
      return (JSON.parse(stdout) as { results: { url: string }[] }).results[0]?.url;
    };
    expect(url('ja')).toBe('/ja/faq/paper-out/#counter-4');
    expect(url('en')).toBe('/faq/paper-out/#counter-4');
  });

  test.each([['paper out'], ['{"query":"x"}'], ['44'], ['']])('the line %j stops it', (line) => {
    const { status, stdout, stderr } = run(['--json'], `"E-21"\n${line}\n"E-21"\n`);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^line 2 of the input is no JSON string; found `.*`; expected .+\n$/);
    expect(stdout.trim().split('\n')).toHaveLength(1);
  });

  test('2,000 lines are answered', () => {
    const { status, stdout } = run(['--json'], lines(Array<string>(2000).fill('PAPER OUT')));
    expect(status).toBe(0);
    expect(stdout.trim().split('\n')).toHaveLength(2000);
  });
});

describe('for people', () => {
  test('a text is answered with the best messages', () => {
    const { status, stdout } = run(['paper', 'out']);
    expect(status).toBe(0);
    expect(stdout).toMatch(
      /^Found word for word\n\n1\. .+\n.+paper-out#counter-4.+\n {3}\| PAPER OUT\n/,
    );
  });

  test.each([
    ['E-21', /^Found by its code(?:: \d+ entries explain this text equally well)?\n/],
    ['Opn the cover and insrt a new rol', /^Found by similar words\n/],
  ])('how %s was found is said', (query, first) => {
    expect(run([query]).stdout).toMatch(first);
  });

  test('a whole file, or standard input, is one query', () => {
    writeFileSync(
      join(out, 'screen.txt'),
      '×\nPAPER OUT\nOpen the cover and insert a new roll.\nOK\n',
    );
    expect(run(['--text', join(out, 'screen.txt')]).stdout).toContain('paper-out#counter-4');
    expect(run(['--text', '-'], 'PAPER\nOUT').stdout).toContain('paper-out#counter-4');
  });

  test('that nothing was found is said', () => {
    expect(run(['Is it going to rain?']).stdout).toBe('No message resembles this\n');
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
  ])('%s', (_, args, message, folder = '') => {
    const { status, stdout, stderr } = run(args, '', join(out, folder));
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(message);
  });
});
