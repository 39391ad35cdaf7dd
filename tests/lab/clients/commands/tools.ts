import type { Command } from './command.ts';
import { joinLists } from './prepare.ts';

/** Matches the errors of OpenSSL, numbers of eight digits. */
const OPENSSL = /error:([0-9A-F]{8}):/g;

const openssl: Command = {
  id: 'openssl',
  program: 'OpenSSL',
  languages: ['en'],
  install: 'apt-get install openssl',
  executable: 'openssl',
  version: ['version'],
  release: 2,
  flags: ['s_client', '-brief', '-ign_eof', '-verify_return_error', '-verify_hostname'],
  prepare: joinLists,
  ways: {
    'as-shipped': { run: sClient() },
    asking: {
      run: sClient('-crl_check_all', '-CAfile', '{folder}/root-and-lists.pem'),
      settings: ['-crl_check_all', '-CAfile'],
    },
    insisting: { run: sClient('-crl_check_all'), settings: ['-crl_check_all'] },
  },
  input: 'GET / HTTP/1.0\r\nHost: {host}\r\n\r\n',
  reading: { trace: [/^(?!verify error:|notBefore=|notAfter=|error:)/], codes: OPENSSL },
};

function sClient(...options: string[]): string[] {
  const always = ['-brief', '-ign_eof', '-verify_return_error', '-verify_hostname', '{host}'];
  return ['s_client', ...always, ...options, '-connect', '{host}:443'];
}

const curl: Command = {
  id: 'curl',
  program: 'curl',
  languages: ['en'],
  install: 'apt-get install curl',
  executable: 'curl',
  version: ['--version'],
  release: 2,
  flags: ['-sS'],
  ways: {
    'as-shipped': { run: ['-sS', '{url}'] },
    asking: { run: ['-sS', '--crlfile', '{crls}', '{url}'], settings: ['--crlfile'] },
    insisting: { run: ['-sS', '--cert-status', '{url}'], settings: ['--cert-status'] },
  },
  reading: { trace: [], codes: /^curl: \((\d+)\)|error:([0-9A-F]{8}):|\b(SSL_ERROR_[A-Z]+)/g },
};

const wget: Command = {
  id: 'wget',
  program: 'GNU Wget',
  languages: ['ja', 'en'],
  install: 'apt-get install wget',
  executable: 'wget',
  version: ['--version'],
  release: 2,
  flags: ['--tries=1', '--output-document=/dev/null'],
  ways: {
    'as-shipped': { run: ['--tries=1', '--output-document=/dev/null', '{url}'] },
    asking: {
      run: ['--tries=1', '--output-document=/dev/null', '--crl-file={crls}', '{url}'],
      settings: ['--crl-file'],
    },
  },
  reading: {
    trace: [
      /^--/,
      /^Resolving .*\.\.\. |をDNSに問いあわせています/,
      /^Connecting to .*connected\.$|に接続しています.*接続しました。$/,
      /^Loaded CRL file|^CRL ファイル/,
    ],
  },
};

const gnutls: Command = {
  id: 'gnutls',
  program: 'gnutls-cli',
  languages: ['en'],
  install: 'apt-get install gnutls-bin',
  executable: 'gnutls-cli',
  version: ['--version'],
  release: 2,
  flags: [],
  ways: {
    'as-shipped': { run: ['{host}'] },
    asking: { run: ['--ocsp', '{host}'], settings: ['--ocsp'] },
    insisting: { run: ['--ocsp', '{host}'], settings: ['--ocsp'] },
  },
  input: 'GET / HTTP/1.0\r\nHost: {host}\r\n\r\n',
  both: true,
  reading: {
    trace: [/^(?:Processed|Resolving|Connecting|\s)/, /^- (?!Status: The certificate is NOT)/],
  },
};

const git: Command = {
  id: 'git',
  program: 'git',
  languages: ['en'],
  install: 'apt-get install git',
  executable: 'git',
  version: ['--version'],
  release: 2,
  flags: [],
  ways: { 'as-shipped': { run: ['ls-remote', '{url}x.git'] } },
  opened: /is this a git repository\?/,
  reading: { trace: [] },
};

/** The programs whose purpose is to open connections. */
export const tools: Command[] = [openssl, curl, wget, gnutls, git];
