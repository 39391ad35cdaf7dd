import type { Command } from './command.ts';
import { PYTHON, cuts, usual } from './managers.ts';

const skopeo: Command = {
  id: 'skopeo',
  program: 'skopeo',
  languages: ['en'],
  install: 'apt-get install skopeo',
  executable: 'skopeo',
  version: ['--version'],
  release: 2,
  flags: ['inspect'],
  faults: [...usual, ...cuts],
  ways: { 'as-shipped': { run: ['inspect', '--retry-times=0', 'docker://{host}/anything:1'] } },
  opened: /manifest|unsupported|invalid character/i,
  reading: { trace: [] },
};

const ldap: Command = {
  id: 'ldap',
  program: 'ldapsearch',
  languages: ['en'],
  install: 'apt-get install ldap-utils',
  executable: 'ldapsearch',
  version: ['-VV'],
  release: 2,
  flags: ['-x'],
  // It says the same of every fault.
  faults: [],
  ways: { 'as-shipped': { run: ['-x', '-H', 'ldaps://{host}:443', '-b', ''] } },
  opened: /^ldap_result/m,
  reading: { trace: [] },
};

const subversion: Command = {
  id: 'subversion',
  program: 'svn',
  languages: ['en'],
  install: 'apt-get install subversion',
  executable: 'svn',
  version: ['--version'],
  release: 2,
  flags: ['--non-interactive'],
  faults: usual,
  ways: { 'as-shipped': { run: ['info', '--non-interactive', '{url}'] } },
  opened: /E170013[^]*E175(?!002)|E175003|E170000|OPTIONS/,
  reading: { trace: [] },
};

const mercurial: Command = {
  id: 'mercurial',
  program: 'Mercurial',
  languages: ['en'],
  install: 'apt-get install mercurial',
  executable: 'hg',
  version: ['--version'],
  release: 2,
  flags: [],
  faults: usual,
  ways: { 'as-shipped': { run: ['identify', '{url}'] } },
  opened: /does not appear to be an hg repository/,
  reading: { trace: [], codes: PYTHON },
};

const aria2: Command = {
  id: 'aria2',
  program: 'aria2',
  languages: ['en'],
  install: 'apt-get install aria2',
  executable: 'aria2c',
  version: ['--version'],
  release: 2,
  flags: ['--max-tries=1', '--async-dns=false', '--enable-color=false'],
  faults: usual,
  both: true,
  ways: {
    'as-shipped': {
      run: [
        '--max-tries=1',
        '--async-dns=false',
        '--enable-color=false',
        '--out=page',
        '--allow-overwrite',
        '{url}',
      ],
    },
  },
  reading: {
    trace: [
      /^(?:Download Results|gid |={3}|[0-9a-f]{6}\||Status Legend|\(ERR\)|aria2 will|If there are|\{clock-time\} \[NOTICE\])/,
    ],
  },
};

const lftp: Command = {
  id: 'lftp',
  program: 'LFTP',
  languages: ['en'],
  install: 'apt-get install lftp',
  executable: 'lftp',
  version: ['--version'],
  release: 2,
  flags: ['-c', 'net:max-retries 1'],
  faults: usual,
  ways: { 'as-shipped': { run: ['-c', 'set net:max-retries 1; cat {url}'] } },
  reading: { trace: [] },
};

/** Programs that fetch images, histories, directories and files, and leave TLS to a library. */
export const fetchers: Command[] = [skopeo, ldap, subversion, mercurial, aria2, lftp];
