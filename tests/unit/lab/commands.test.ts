import { describe, expect, test } from 'vitest';
import { commands } from '../../lab/clients/commands.ts';
import { hasOpened } from '../../lab/clients/commands/command.ts';
import { fill } from '../../lab/clients/commands/fill.ts';
import { versionIn } from '../../lab/clients/commands/find.ts';
import { languages } from '../../lab/clients/commands/languages.ts';
import {
  codesOf,
  screenOf,
  maskVolatile,
  type Reading,
} from '../../lab/clients/commands/read-screen.ts';
import { fetchers } from '../../lab/clients/commands/fetchers.ts';
import { managers } from '../../lab/clients/commands/managers.ts';
import { tools } from '../../lab/clients/commands/tools.ts';

const lab = {
  folder: '/lab',
  root: { file: '/lab/root.pem', der: new Uint8Array() },
  crls: '/lab/crls.pem',
  authorityFile: '/lab/company-root.pem',
};

function readingOf(id: string): Reading {
  const command = [...tools, ...languages, ...managers, ...fetchers].find((one) => one.id === id);
  if (!command) throw new Error(`There is no ${id}.`);
  return command.reading;
}

test('every program has a name of its own', () => {
  expect(new Set(commands.map(({ id }) => id)).size).toBe(commands.length);
});

test('a way as shipped changes no setting, any other way names what it changes', () => {
  for (const { ways } of [...tools, ...languages, ...managers, ...fetchers]) {
    const { 'as-shipped': shipped, ...others } = ways;
    expect(shipped.settings).toBeUndefined();
    for (const way of Object.values(others)) expect(way.settings?.length).toBeGreaterThan(0);
  }
});

test('a program that ends with 0 may have failed all the same', () => {
  const [gem, pip] = ['gem', 'pip'].map((id) => managers.find((one) => one.id === id));
  if (!gem || !pip) throw new Error('There is no gem or no pip.');
  expect(hasOpened(gem, 0, 'ERROR:  SSL verification error at depth 0')).toBe(false);
  expect(hasOpened(gem, 0, 'Downloaded anything-1.0')).toBe(true);
  expect(hasOpened(pip, 1, 'ERROR: No matching distribution found for x')).toBe(true);
  expect(hasOpened(pip, 1, 'SSLError(…)\nERROR: No matching distribution found for x')).toBe(false);
});

test('files and addresses are filled in, and braces of a script stay', () => {
  const text = 'get("{url}", { host: "{host}", crl: "{crls}", ca: "{root}" }); {other}';
  expect(fill(text, lab, 'https://expired.test/')).toBe(
    'get("https://expired.test/", { host: "expired.test", crl: "/lab/crls.pem", ca: "/lab/root.pem" }); {other}',
  );
});

test.each([
  ['curl 7.88.1 (x86_64-pc-linux-gnu) libcurl/7.88.1', 2, '7.88.1', '7.88'],
  ['go version go1.19.8 linux/amd64', 2, '1.19.8', '1.19'],
  ['openjdk 17.0.15 2025-04-15', 1, '17.0.15', '17'],
  ['v24.21.0', 1, '24.21.0', '24'],
  ['no number', 2, '', ''],
])('“%s” has the version it says', (said, parts, version, release) => {
  expect(versionIn(said, parts)).toEqual({ version, release });
});

test.each([
  ['peeraddr=127.0.77.28:443 state=error', 'peeraddr={address}:443 state=error'],
  ['4077F65F5F7F0000:error:0A000086:SSL routines:x', 'error:0A000086:SSL routines:x'],
  ['write EPROTO 80BC2240627F0000:error:0A00042E:SSL', 'write EPROTO error:0A00042E:SSL'],
  ['OpenSSL/3.0.19: error:0A000410:SSL', 'OpenSSL/3.0.19: error:0A000410:SSL'],
  ["issuer `CN=One', serial 0x4c2b, expires `2026'", "issuer `CN=One', serial …"],
  [
    'reason: KEY_COMPROMISE, revocation date: Thu Nov 12 00:25:13 UTC 2026, authority: CN=One',
    'reason: KEY_COMPROMISE, revocation date: {revocation-date}, authority: CN=One',
  ],
  ['  code: 1,\n  cert: {\n    subject: {\n    }\n  }\n}', '  code: 1,\n  cert: {…}\n}'],
])('what differs from run to run goes: “%s”', (text, expected) => {
  expect(maskVolatile(text)).toBe(expected);
});

describe('each line of an output is said to be what it is', () => {
  test.each([
    [
      'wget',
      [
        '--2026-11-24 00:13:12--  https://expired.test/',
        'Resolving expired.test (expired.test)... 127.0.77.25',
        "ERROR: The certificate of 'expired.test' has expired.",
      ],
      'trace trace body',
    ],
    [
      'wget',
      [
        'expired.test (expired.test) をDNSに問いあわせています... 127.0.77.25',
        "エラー: `expired.test' の証明書は失効しています。",
      ],
      'trace body',
    ],
    [
      'wget',
      [
        'HTTP request sent, awaiting response... Read error (A TLS fatal alert has been received.) in headers.',
      ],
      'body',
    ],
    [
      'openssl',
      [
        'CONNECTION ESTABLISHED',
        'depth=0 CN = one.test',
        '',
        'verify error:num=10:certificate has expired',
      ],
      'trace trace body',
    ],
    [
      'gnutls',
      [
        '- Status: The certificate is trusted. ',
        '*** Fatal error: A TLS fatal alert has been received.',
      ],
      'trace body',
    ],
    ['gnutls', ['\t\tsha1:00', '- Status: The certificate is NOT trusted. '], 'trace body'],
    [
      'python',
      [
        'Traceback (most recent call last):',
        '  File "x.py", line 1',
        '    one()',
        'ssl.SSLError: no',
      ],
      'trace trace trace body',
    ],
    [
      'node',
      [
        'node:events:505',
        '      ^',
        '',
        'Error: certificate has expired',
        '    at one',
        "  code: 'CERT_HAS_EXPIRED'",
        '}',
      ],
      'trace trace body trace code trace',
    ],
    [
      'java',
      ['Caused by: java.net.ConnectException: Connection refused', '\tat one', '\t... 7 more'],
      'body trace trace',
    ],
    [
      'ruby',
      ["/x.rb:1:in `one': no (OpenSSL::SSL::SSLError)", "\tfrom -e:1:in `<main>'"],
      'body trace',
    ],
  ])('%s: %j', (id, lines, parts) => {
    const screen = screenOf(lines.join('\n'), readingOf(id));
    expect(screen.map(({ part }) => part).join(' ')).toBe(parts);
  });
});

test.each([
  ['curl', 'curl: (35) OpenSSL/3.0.19: error:0A000410:SSL routines::no', ['35', '0A000410']],
  ['curl', 'The answer (60) is no code.', []],
  ['openssl', 'error:0A000086:SSL routines:one\nerror:0A000086:SSL routines:one', ['0A000086']],
  [
    'python',
    'ssl.SSLError: [SSL: WRONG_VERSION_NUMBER] wrong (_ssl.c:992)',
    ['WRONG_VERSION_NUMBER'],
  ],
  ['node', "Error: no\n  code: 'CERT_HAS_EXPIRED'\n  reason: 'no'", ['CERT_HAS_EXPIRED']],
  ['git', 'fatal: (-12): error', []],
])('the codes of %s are read', (id, output, expected) => {
  const reading = readingOf(id);
  expect(codesOf(screenOf(output, reading), reading)).toEqual(expected);
});
