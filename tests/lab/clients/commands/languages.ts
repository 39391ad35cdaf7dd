import process from 'node:process';
import type { Command } from './command.ts';
import { buildFetch, makeTruststore } from './prepare.ts';
import { nodeWith, pythonWith, rubyWith } from './scripts.ts';

const java = {
  trust: '-Djavax.net.ssl.trustStore={folder}/trust.jks',
  checks: [
    '-Dcom.sun.net.ssl.checkRevocation=true',
    '-Dcom.sun.security.enableCRLDP=true',
    '-Djava.security.properties={folder}/ocsp.properties',
  ],
  source: `${import.meta.dirname}/Fetch.java`,
};
const javaChecked = {
  run: [java.trust, ...java.checks, java.source, '{url}'],
  settings: [
    'com.sun.net.ssl.checkRevocation=true',
    'com.sun.security.enableCRLDP=true',
    'ocsp.enable=true',
  ],
};

/** The shortest programs that fetch a page, in languages that can do so without packages. */
export const languages: Command[] = [
  {
    id: 'python',
    program: 'Python',
    languages: ['en'],
    install: 'apt-get install python3',
    executable: 'python3',
    version: ['--version'],
    release: 2,
    flags: ['urllib.request.urlopen'],
    ways: {
      'as-shipped': { run: ['-c', pythonWith.nothing, '{url}'] },
      asking: {
        run: ['-c', pythonWith.lists, '{url}', '{crls}'],
        settings: ['VERIFY_CRL_CHECK_CHAIN', 'load_verify_locations'],
      },
      insisting: { run: ['-c', pythonWith.noList, '{url}'], settings: ['VERIFY_CRL_CHECK_CHAIN'] },
    },
    reading: {
      trace: [/^(?:Traceback|During handling|\s)/],
      codes: /\[SSL: ([A-Z0-9_]+)\]/g,
    },
  },
  {
    id: 'node',
    program: 'Node.js',
    languages: ['en'],
    install: 'npm ci',
    executable: process.execPath,
    version: ['--version'],
    release: 1,
    flags: ['https.get', 'NODE_EXTRA_CA_CERTS'],
    environment: { NODE_EXTRA_CA_CERTS: '{root}' },
    ways: {
      'as-shipped': { run: ['-e', nodeWith.nothing, '{url}'] },
      asking: { run: ['-e', nodeWith.lists, '{url}', '{crls}'], settings: ['crl'] },
      insisting: { run: ['-e', nodeWith.firstList, '{url}', '{crls}'], settings: ['crl'] },
    },
    reading: {
      trace: [/^(?:node:|Node\.js v|Emitted |\s|\})/],
      code: /^ {2}code: /,
      codes: /error:([0-9A-F]{8}):|^code: '([A-Z0-9_]+)'/g,
    },
  },
  {
    id: 'java',
    program: 'OpenJDK',
    languages: ['en'],
    install: 'apt-get install default-jdk-headless',
    executable: 'java',
    version: ['--version'],
    release: 1,
    flags: ['java.net.URL.openStream', 'javax.net.ssl.trustStore'],
    prepare: makeTruststore,
    bare: { run: [java.source, '{url}'] },
    ways: {
      'as-shipped': { run: [java.trust, java.source, '{url}'] },
      asking: javaChecked,
      insisting: javaChecked,
    },
    reading: { trace: [/^\s/] },
  },
  {
    id: 'go',
    program: 'go',
    languages: ['en'],
    install: 'apt-get install golang-go',
    executable: 'go',
    version: ['version'],
    release: 2,
    flags: ['http.Get'],
    prepare: buildFetch,
    made: 'fetch',
    ways: { 'as-shipped': { run: ['{url}'] } },
    reading: { trace: [] },
  },
  {
    id: 'ruby',
    program: 'ruby',
    languages: ['en'],
    install: 'apt-get install ruby',
    executable: 'ruby',
    version: ['--version'],
    release: 2,
    flags: ['Net::HTTP.get'],
    ways: {
      'as-shipped': { run: ['-rnet/http', '-e', rubyWith.nothing, '{url}'] },
      asking: {
        run: ['-rnet/http', '-e', rubyWith.lists, '{url}', '{crls}'],
        settings: ['V_FLAG_CRL_CHECK', 'V_FLAG_CRL_CHECK_ALL', 'add_file'],
      },
      insisting: {
        run: ['-rnet/http', '-e', rubyWith.lists, '{url}'],
        settings: ['V_FLAG_CRL_CHECK', 'V_FLAG_CRL_CHECK_ALL'],
      },
    },
    reading: { trace: [/^\s/] },
  },
  {
    id: 'php',
    program: 'PHP',
    languages: ['en'],
    install: 'apt-get install php-cli',
    executable: 'php',
    version: ['--version'],
    release: 2,
    flags: ['file_get_contents'],
    ways: {
      'as-shipped': {
        run: ['-r', 'exit(file_get_contents($argv[1]) === false ? 1 : 0);', '{url}'],
      },
    },
    reading: { trace: [], codes: /error:([0-9A-F]{8}):/g },
  },
];
