import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client, InMemoryTransport } from '@modelcontextprotocol/client';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { runCommand } from '../../../src/cli/command/run-command.ts';
import { lookCommand } from '../../../src/cli/commands/look.ts';
import type { BuiltSite } from '../../../src/cli/mcp/built-site.ts';
import type { LookAnswer } from '../../../src/cli/mcp/look-answer.ts';
import { makeServer } from '../../../src/cli/mcp/server.ts';
import { faults } from '../../lab/faults.ts';
import { openLoopbackLab, type LoopbackLab } from '../../support/loopback-lab.ts';

let lab: LoopbackLab;
let folder: string;
beforeAll(async () => {
  const chosen = ['healthy', 'expired', 'untrusted-root'];
  lab = await openLoopbackLab(faults.filter(({ id }) => chosen.includes(id)));
  folder = mkdtempSync(join(tmpdir(), 'look-'));
  writeFileSync(join(folder, 'root.der'), lab.root);
});
afterAll(() => {
  lab.close();
  rmSync(folder, { recursive: true });
});

afterEach(() => {
  vi.restoreAllMocks();
});

/** Runs the command on this machine alone, with the content of this repository. */
async function run(...args: string[]) {
  const lines = { stdout: '', stderr: '' };
  vi.spyOn(console, 'log').mockImplementation((line: string) => {
    lines.stdout += `${line}\n`;
  });
  vi.spyOn(console, 'error').mockImplementation((line: string) => {
    lines.stderr += `${line}\n`;
  });
  const here = ['--alone', '--at', '127.0.0.1', '--trust', join(folder, 'root.der')];
  return { code: await runCommand(lookCommand, [...args, ...here]), ...lines };
}
const serviceOf = (id: string) => lab.services.get(id) ?? '';

test('it tells what is wrong, what clients show, and where the cures are; the exit code says it', async () => {
  const healthy = await run('--lang', 'en', serviceOf('healthy'));
  const expired = await run('--lang', 'en', serviceOf('expired'));
  const untrusted = await run(serviceOf('untrusted-root'));
  const nowhere = await run('--timeout', '5', 'a.test:1');
  expect(healthy).toMatchObject({ code: 0, stderr: '' });
  expect(healthy.stdout).toMatch(
    /^healthy\.test:\d+: nothing wrong was found\n\n127\.0\.0\.1\ndays left: 59\n/,
  );
  expect(expired.code).toBe(1);
  expect(expired.stdout).toMatch(
    /^What is wrong: The certificate “expired\.test” expired on .*\n.*\/en\/faq\/certificate-expired\/#administrator$/m,
  );
  expect(expired.stdout).toMatch(
    /^ {3}- Chromium \S+: NET::ERR_CERT_DATE_INVALID — \S+#chrome-156-en$/m,
  );
  expect(untrusted.code).toBe(1);
  expect(untrusted.stdout).toMatch(
    /^ {3}プログラムごとの対処：pip、.* — \S+\/faq\/unknown-authority-in-programs\/$/m,
  );
  expect(nowhere).toMatchObject({ code: 2, stderr: '' });
  expect(nowhere.stdout).toBe(
    'a.test:1\n\n127.0.0.1\na.test:1 への接続は断られました。そのポートでは何も動いていません。\n',
  );
});

test('with --json it says the same as data, with the commands of the cures', async () => {
  const { code, stdout } = await run('--json', '--lang', 'en', serviceOf('untrusted-root'));
  expect(code).toBe(1);
  const { sights } = JSON.parse(stdout) as {
    sights: { faults: { id: string; cures: object[] }[] }[];
  };
  expect(sights[0]?.faults[0]).toMatchObject({ id: 'untrusted-root', possible: false });
  expect(sights[0]?.faults[0]?.cures).toContainEqual({
    id: 'pip-option',
    client: 'pip',
    reach: 'call',
    run: ['pip download --cert {authority-file} {package}'],
    url: expect.stringMatching(/\/en\/faq\/unknown-authority-in-programs\/#cure-pip$/) as string,
  });
});

test('with --watch it looks at a list, remembers it, and writes a notice', async () => {
  const list = join(folder, 'hosts.txt');
  const notice = join(folder, 'notice.md');
  writeFileSync(list, `${serviceOf('healthy')} # the site\n`);
  const first = await run('--watch', list, '--lang', 'en', '--notice', notice);
  expect(first).toMatchObject({ code: 0, stderr: '' });
  expect(first.stdout).toMatch(/^healthy\.test:\d+ — days left: 59 — 127\.0\.0\.1\n/);
  expect(readFileSync(notice, 'utf8')).toBe('');
  const memory = `${list}.seen.json`;
  writeFileSync(memory, readFileSync(memory, 'utf8').replace('"EC P-256"', '"RSA 2048"'));
  const soon = await run('--watch', list, '--lang', 'en', '--notice', notice, '--days', '60');
  expect(soon.code).toBe(1);
  expect(soon.stdout).toContain('   Changed: Public key RSA 2048 → EC P-256\n');
  expect(readFileSync(notice, 'utf8')).toMatch(/^## 対応が必要なサービス\n\n- \*\*healthy\.test/);
});

test('what it does not understand it says, and leaves everything as it is', async () => {
  const list = join(folder, 'wrong.txt');
  writeFileSync(list, 'a.test telnet\n');
  const services =
    'expected a host, and one of smtp, imap, pop3, ldap, postgres behind it if its port does not tell';
  const said: [args: string[], sentence: string][] = [
    [
      ['a b'],
      'This is no service; found `a b`; expected ホスト名（www.example.jp）、ポートを付けた名前（mail.example.jp:25）、または URL',
    ],
    [
      ['--starttls', 'ftp', 'a.test'],
      '--starttls must be one of smtp, imap, pop3, ldap, postgres.',
    ],
    [
      ['--days', 'few', '--watch', list],
      '--days must be a whole number from 1 to 9999; found few.',
    ],
    [['--watch', list], `line 1 of the list is no service; found \`a.test telnet\`; ${services}`],
    [['--watch', list, 'a.test'], 'Give a host or --watch, and only one of them.'],
    [['--lang', 'fr', 'a.test'], 'The site is not in “fr”; it is in ja, en.'],
  ];
  for (const [args, sentence] of said) {
    const { code, stdout, stderr } = await run(...args);
    expect([code, stdout, stderr.split('\n')[0]]).toEqual([2, '', sentence]);
  }
  expect(existsSync(`${list}.seen.json`)).toBe(false);
});

test('an assistant is told the same, of an address that it names', async () => {
  const site = { base: 'https://faq.example/', locales: ['ja', 'en'] } as BuiltSite;
  const [here, there] = InMemoryTransport.createLinkedPair();
  const client = new Client({ name: 'test', version: '1' });
  await Promise.all([makeServer(() => site, true).connect(there), client.connect(here)]);
  const look = async (service: string, starttls?: string) => {
    const asked = { service, alone: true, lang: 'en', ...(starttls && { starttls }) };
    const { content, isError } = await client.callTool({ name: 'look', arguments: asked });
    const [first] = content;
    return { text: first?.type === 'text' ? first.text : '', isError };
  };
  const service = serviceOf('expired').replace(/^.*:/, '127.0.0.1:');
  const { health, sights } = JSON.parse((await look(service)).text) as LookAnswer;
  expect(health).toBe('wrong');
  const expired = sights[0]?.faults.find(({ id }) => id === 'expired');
  expect(expired?.url).toBe('https://faq.example/en/faq/certificate-expired/#administrator');
  expect(expired?.shown.map((shown) => shown.client)).toContain('firefox');
  const wrong = await look(service, 'ftp');
  expect(wrong.isError).toBe(true);
  expect(wrong.text).toBe('starttls must be one of smtp, imap, pop3, ldap, postgres.');
  await client.close();
});
