import type { Command } from './command.ts';
import { httpxWith, requestsWith } from './scripts.ts';

/** What programs that rely on a library of TLS are captured with: the faults people meet most. */
export const usual = [
  'healthy',
  'expired',
  'not-yet-valid',
  'self-signed',
  'unknown-issuer',
  'untrusted-root',
  'missing-intermediate',
  'wrong-host',
  'rsa-768',
  'sha1',
];

/** What the same programs say when the connection ends before there is a certificate. */
export const cuts = ['cut-close', 'cut-reset'];

/** The reason that Python gives, in capitals. */
export const PYTHON = /\[SSL: ([A-Z0-9_]+)\]/g;
const NODE = /^npm error code ([A-Z_]+)$|error \(([A-Z_]+)\)/g;
/** The programs of npm packages that the lab installs beside its own. */
export const NPM_FOLDER = '/opt/lab/node_modules/.bin';

const pip: Command = {
  id: 'pip',
  program: 'pip',
  languages: ['en'],
  install: 'apt-get install python3-pip',
  executable: 'pip3',
  version: ['--version'],
  release: 2,
  flags: ['--retries 0', '--index-url'],
  faults: [...usual, 'cut-close'],
  environment: { PIP_INDEX_URL: '{url}simple/', PIP_RETRIES: '0' },
  ways: { 'as-shipped': { run: ['download', 'anything'] } },
  both: true,
  opened: /^(?![^]*SSLError)[^]*No matching distribution/,
  reading: {
    trace: [/^(?:Looking in |WARNING: (?:There was an error checking|Certificate did not match))/],
    codes: PYTHON,
  },
};

const requests: Command = {
  id: 'requests',
  program: 'requests',
  languages: ['en'],
  install: 'apt-get install python3-requests',
  executable: 'python3',
  version: ['-c', 'import requests; print(requests.__version__)'],
  release: 2,
  flags: ['requests.get'],
  faults: [...usual, ...cuts],
  ways: { 'as-shipped': { run: ['-c', requestsWith, '{url}'] } },
  reading: {
    trace: [/^(?:Traceback|During handling|ssl\.|urllib3\.|\s)/],
    codes: PYTHON,
  },
};

const httpx: Command = {
  ...requests,
  id: 'httpx',
  program: 'httpx',
  install: 'apt-get install python3-httpx',
  version: ['-c', 'import httpx; print(httpx.__version__)'],
  flags: ['httpx.get'],
  ways: { 'as-shipped': { run: ['-c', httpxWith, '{url}'] } },
  reading: {
    trace: [/^(?:Traceback|During handling|The above exception|ssl\.|httpcore\.|\s)/],
    codes: PYTHON,
  },
};

/** No settings of this machine: with a `cafile`, npm and Yarn would pass over NODE_EXTRA_CA_CERTS. */
const NPM = {
  npm_config_globalconfig: '/dev/null',
  npm_config_registry: '{url}',
  npm_config_fetch_retries: '0',
  npm_config_update_notifier: 'false',
};

const npm: Command = {
  id: 'npm',
  program: 'npm',
  languages: ['en'],
  install: 'apt-get install npm',
  executable: 'npm',
  version: ['--version'],
  release: 2,
  flags: ['--fetch-retries 0', '--registry', 'NODE_EXTRA_CA_CERTS'],
  faults: [...usual, ...cuts],
  environment: { ...NPM, NODE_EXTRA_CA_CERTS: '{root}' },
  bare: { run: ['view', 'anything'], environment: NPM },
  ways: { 'as-shipped': { run: ['view', 'anything'] } },
  opened: /invalid json response body|Unexpected token|E404/i,
  reading: { trace: [/A complete log of this run|\/_logs\//], codes: NODE },
};

const pnpm: Command = {
  ...npm,
  id: 'pnpm',
  program: 'pnpm',
  install: 'npm install --prefix /opt/lab pnpm@10',
  executable: `${NPM_FOLDER}/pnpm`,
  both: true,
  bare: { run: ['add', 'anything'], environment: NPM },
  ways: { 'as-shipped': { run: ['add', 'anything'] } },
  reading: { trace: [/^Progress:|^\s+at |^This error happened while/], codes: NODE },
};

const yarn: Command = {
  ...npm,
  id: 'yarn',
  program: 'yarn',
  install: 'npm install --prefix /opt/lab yarn@1',
  executable: `${NPM_FOLDER}/yarn`,
  both: true,
  bare: {
    run: ['add', 'anything', '--registry', '{url}'],
    environment: NPM,
  },
  ways: { 'as-shipped': { run: ['add', 'anything', '--registry', '{url}'] } },
  opened: /TypeError|Received malformed response|Received invalid response|Couldn't find package/,
  flags: ['--registry', 'NODE_EXTRA_CA_CERTS'],
  environment: { ...NPM, NODE_EXTRA_CA_CERTS: '{root}' },
  reading: {
    trace: [/^yarn add v|^info |^warning You don't appear|^\[1\/4\]|^\s+at /],
    codes: NODE,
  },
};

const gem: Command = {
  id: 'gem',
  program: 'RubyGems',
  languages: ['en'],
  install: 'apt-get install ruby',
  executable: 'gem',
  version: ['--version'],
  release: 2,
  flags: ['--clear-sources', '--source'],
  faults: [...usual, ...cuts],
  ways: { 'as-shipped': { run: ['fetch', 'anything', '--clear-sources', '--source', '{url}'] } },
  // It ends with 0 although it has fetched nothing.
  both: true,
  failed: /SSL/,
  reading: { trace: [] },
};

const composer: Command = {
  id: 'composer',
  program: 'Composer',
  languages: ['en'],
  install: 'apt-get install composer',
  executable: 'composer',
  version: ['--version', '--no-ansi'],
  release: 2,
  flags: ['--no-ansi', '--repository', 'COLUMNS=400'],
  faults: [...usual, ...cuts],
  // It breaks words at the edge of the terminal.
  environment: { COMPOSER_ALLOW_SUPERUSER: '1', COLUMNS: '400' },
  ways: {
    'as-shipped': {
      run: [
        'create-project',
        '--no-ansi',
        '--no-interaction',
        '--repository={url}',
        'anything/anything',
        'new',
      ],
    },
  },
  opened: /does not contain valid JSON/,
  reading: {
    trace: [/^create-project |^Creating a |^\s*\[[A-Za-z\\]+\]\s*$/],
    codes: /error:([0-9A-F]{8}):/g,
  },
};

const cargo: Command = {
  id: 'cargo',
  program: 'cargo',
  languages: ['en'],
  install: 'apt-get install cargo',
  executable: 'cargo',
  version: ['--version'],
  release: 2,
  flags: ['CARGO_NET_RETRY=0', '--registry'],
  faults: [...usual, ...cuts],
  environment: { CARGO_REGISTRIES_LAB_INDEX: '{url}index.git', CARGO_NET_RETRY: '0' },
  ways: { 'as-shipped': { run: ['search', 'anything', '--registry', 'lab'] } },
  opened: /invalid content-type|unexpected content-type|invalid or unsupported/i,
  reading: { trace: [/^\s*Updating /] },
};

/** Package managers, which leave TLS to a library. */
export const managers: Command[] = [pip, requests, httpx, npm, pnpm, yarn, gem, composer, cargo];
