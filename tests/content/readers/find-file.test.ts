import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildIndex } from '../../../src/search/index/build-index.ts';
import { searchDocuments } from '../../../src/search/index/library-index.ts';
import { makeChain, pemOf } from '../../support/certificates.ts';
import { runHere } from '../../support/run-here.ts';
import { terminals } from '../../unit/domain/terminals.ts';

let out: string;
beforeAll(() => {
  out = mkdtempSync(join(tmpdir(), 'find-file-'));
  mkdirSync(join(out, 'search-index'));
  for (const [name, bytes] of buildIndex(searchDocuments(terminals, '/', 'en'), { locale: 'en' }))
    writeFileSync(join(out, 'search-index', `${name}.json`), bytes);
});
afterAll(() => rmSync(out, { recursive: true }));

const run = (args: string[], input = '', folder = out) =>
  runHere(['find', ...args], { input, env: { OUT_DIR: folder } });

/** What stands beside a chain. */
const error = 'CHIP ERROR\nTake out the card and try again.\nAmount 4.20 E-21\n';

/** Has a file of a text read with the content of this repository, which is read once. */
function runOver(text: string, folder = out) {
  const file = join(out, 'pasted.txt');
  writeFileSync(file, text);
  return run(['--file', file, '--lang', 'en'], '', folder);
}

test('the readers of the content read the file', async () => {
  const { status, stdout } = await runOver(error + pemOf(await makeChain({ valid: [-90, -1] })));
  expect(status).toBe(0);
  expect(stdout).toMatch(
    /^What is wrong\n\nThe certificate “Server” expired on .*\n.* — \/en\/faq\/certificate-expired\/#administrator$/m,
  );
  expect(stdout).toContain('\n- Whether a certificate has been revoked.');
});

test('the error beside a chain is searched where nothing is wrong with the chain', async () => {
  const sound = await runOver(error + pemOf(await makeChain()));
  expect(sound.stdout).toMatch(/chip-not-read#counter-4/);
  const without = await runOver(error + pemOf(await makeChain()), join(out, 'nothing'));
  expect(without.stdout).toMatch(/^Nothing wrong was found in it\n/);
});

test('a secret is refused, and not shown', async () => {
  const { status, stdout } = await runOver(
    '-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBgkqhkiG9w0B\n-----END PRIVATE KEY-----',
  );
  expect(status).toBe(1);
  expect(stdout).toContain('private key');
  expect(stdout).not.toContain('MIIEvQ');
});

test('what none of them reads is looked for, from standard input, too', async () => {
  const { status, stdout, stderr } = await run(
    ['--file', '-', '--content', 'content', '--lang', 'en'],
    'PAPER OUT',
  );
  expect(stderr).toBe('');
  expect(status).toBe(0);
  expect(stdout).toContain('Found word for word');
});
