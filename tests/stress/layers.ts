// Makes a site of an organisation out of tarballs alone, in an empty folder: its own layer over the packed content,
// with a component and a style sheet of its own.
// Then the content is updated, and what is the organisation's own has to stay.
import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import packages from '../../package.json' with { type: 'json' };
import { installPackage, packRepository, runIn } from '../support/installed-package.ts';

const BASE = '@error-faq/certificates';

/** The organisation's own files; what it adds to is in the packed content. */
const own: Record<string, string> = {
  'package.json': '{ "private": true, "type": "module" }\n',
  'astro.config.mjs': `import errorFaq from 'error-faq';
const options = { components: { Footer: './src/Footer.astro' }, customCss: ['./src/own.css'] };
export default { integrations: [errorFaq(options)] };
`,
  'src/Footer.astro': `---
import Ours from 'error-faq/components/footer/Footer.astro';
---
<Ours {...Astro.props} /><p class="opening-hours">9–17</p>
`,
  'src/own.css': ':root { --color-accent: #0a0b0c }\n.opening-hours { color: #0d0e0f }\n',
  'public/favicon.svg': '<svg xmlns="http://www.w3.org/2000/svg"><title>Example</title></svg>\n',
  'content/site.yaml': `version: 1
base: '${BASE}'
name: { ja: 例大学 証明書エラー FAQ, en: Example University Certificate FAQ }
short-name: { ja: 証明書エラー FAQ, en: Cert Error FAQ }
url: https://faq.example.ac.jp
contact: { name: { ja: 情報基盤センター, en: The IT Centre } }
hide:
  - entry: my-number-card-certificate
    reason: { ja: 本学では使いません。, en: We do not use it here. }
`,
  'content/hosts.yaml': `- id: portal
  hosts: [portal.example.ac.jp, '*.lib.example.ac.jp']
  note: { ja: 本学のサーバーです。内線1234へ。, en: This is our server. Call extension 1234. }
`,
  'content/notices.yaml': `- id: portal-renewal
  from: "2026-12-09"
  text: { ja: ポータルの証明書を取り替えています。, en: The portal gets a new certificate. }
  hosts: [portal.example.ac.jp]
`,
  'content/faq/hsts/ja.add.mdx': '本学では内線1234へ。\n',
  'content/faq/hsts/en.add.mdx': 'Here, call extension 1234.\n',
  'content/faq/portal-closed/ja.mdx': `---
title: ポータルが「PORTAL CLOSED」と表示する
summary: ポータルは夜間に止まります。
answers:
  meaning: ポータルは毎晩2時から4時まで止まります。
  action: 4時を過ぎてから開いてください。
  contact: 情報基盤センター（内線1234）へ。
category: connection
reviewed: "2026-11-30"
messages:
  - id: chrome-en
    client: chrome
    platforms: []
    versions: unknown
    seen: { from: 2026 }
    language: en
    lines: [PORTAL CLOSED from 2 to 4]
    bypass: none
    appears: by-default
    source: { id: portal, confidence: quoted }
---

<Part name="cause">

毎晩、保守のために止めています。

</Part>
`,
  'content/faq/portal-closed/en.mdx': `---
title: The portal says “PORTAL CLOSED”
summary: The portal is closed at night.
answers:
  meaning: The portal is closed from 2 to 4 every night.
  action: Open it after 4 o’clock.
  contact: Tell the IT Centre, extension 1234.
---

<Part name="cause">

It is closed every night for maintenance.

</Part>
`,
  'content/sources.yaml': `- id: portal
  kind: document
  title: { ja: ポータルの画面, en: The screen of the portal }
  seen: "2026-11-30"
`,
};

/** What went wrong. */
const wrong: string[] = [];

function expectThat(what: string, is: boolean, seen = ''): void {
  console.log(`${is ? 'ok   ' : 'WRONG'} ${what}`);
  if (!is) wrong.push(`${what}\n${seen}`);
}

export function run(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'layers-'));
  try {
    const site = join(folder, 'site');
    for (const [path, text] of Object.entries(own)) write(join(site, path), text);
    installPackage(site, packRepository(join(folder, 'program'), packages.version));
    installContent(site, packContent(join(folder, 'first'), '1.0.0'));
    build(site);
    const ledger = readFileSync(join(site, 'content/ledger.yaml'), 'utf8');
    update(site, join(folder, 'second'));
    const grown = readFileSync(join(site, 'content/ledger.yaml'), 'utf8');
    expectThat(
      'no address has gone from the ledger',
      ledger.split('\n').every((line) => grown.includes(line)),
    );
    conflict(site, join(folder, 'third'));
    console.log(wrong.length === 0 ? 'nothing went wrong' : wrong.join('\n\n'));
    return Promise.resolve(wrong.length === 0 ? 0 : 1);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Packs the content with a change to it, and returns the tarball. */
function packContent(
  folder: string,
  version: string,
  change: (content: string) => void = () => undefined,
): string {
  const pack = join(folder, 'package');
  const program = 'src/cli/error-faq.mjs';
  mkdirSync(folder, { recursive: true });
  execFileSync(process.execPath, [
    program,
    'content-package',
    BASE,
    '--version',
    version,
    '--to',
    pack,
  ]);
  change(join(pack, 'content'));
  const tarball = join(folder, 'content.tgz');
  execFileSync('tar', ['-czf', tarball, '-C', folder, 'package']);
  return tarball;
}

/** Installs a tarball of content in the place of what was installed. */
function installContent(site: string, tarball: string): void {
  const place = join(site, 'node_modules', BASE);
  rmSync(place, { recursive: true, force: true });
  mkdirSync(place, { recursive: true });
  execFileSync('tar', ['-xzf', tarball, '-C', place, '--strip-components', '1']);
}

/** Records what the additions were written for, builds the site and looks at it. */
function build(site: string): void {
  runIn(site, 'check', '--added', 'hsts');
  runIn(site, 'check', '--translated', 'portal-closed');
  const checked = runIn(site, 'check');
  expectThat('the check finds nothing', checked.status === 0, checked.stdout + checked.stderr);
  lookAt(site);
}

function lookAt(site: string): void {
  const { status, stdout, stderr } = runIn(site, 'build');
  expectThat('the site is built', status === 0, stdout + stderr);
  const read = (path: string): string => {
    const file = join(site, 'dist', path);
    return existsSync(file) ? readFileSync(file, 'utf8') : '';
  };
  const home = read('en/index.html');
  const entry = read('en/faq/hsts/index.html');
  const scripts = readdirSync(join(site, 'dist/_astro')).map((name) => read(`_astro/${name}`));
  expectThat('it has its own name', home.includes('Example University Certificate FAQ'));
  expectThat('it has its own icon', read('favicon.svg') === own['public/favicon.svg']);
  expectThat('its footer is around ours', /<\/footer>\s*<p class="opening-hours">9–17/.test(entry));
  expectThat(
    'its style sheet comes last, and of two rules alike the later one counts',
    entry.includes('.opening-hours{color:#0d0e0f}') &&
      entry.lastIndexOf('--color-accent:') === entry.indexOf('--color-accent:#0a0b0c'),
  );
  expectThat('its notice is on the home page', home.includes('The portal gets a new certificate.'));
  expectThat(
    'it knows its hosts',
    scripts.some((text) => text.includes('*.lib.example.ac.jp')),
  );
  expectThat('its paragraph is in the entry', entry.includes('Here, call extension 1234.'));
  expectThat(
    'its own entry is there',
    read('faq/portal-closed/index.html').includes('PORTAL CLOSED'),
  );
  const hidden = read('faq/my-number-card-certificate/index.html');
  expectThat('the hidden entry leads on', hidden.includes('/left-out/'), hidden);
  const found = runIn(site, 'find', 'PORTAL CLOSED');
  expectThat(
    'its own message is found',
    found.stdout.includes('portal-closed#chrome-en'),
    found.stdout,
  );
  const chain = resolve('tests/fixtures/printed/chain.pem');
  const { stdout: reading, stderr: refused } = runIn(site, 'find', '--file', chain);
  expectThat('a reader of the package reads', reading.includes('/faq/'), reading + refused);
}

/** Installs newer content, in which the entry that is added to says something else. */
function update(site: string, folder: string): void {
  installContent(
    site,
    packContent(folder, '1.1.0', (content) =>
      edit(join(content, 'faq/hsts/en.mdx'), (text) =>
        text.replace('HSTS is an instruction', 'HSTS, as it is called, is an instruction'),
      ),
    ),
  );
  const { stdout } = runIn(site, 'check');
  const lines = stdout.split('\n').filter((line) => line.startsWith('  '));
  expectThat(
    'after an update, the check names the addition it concerns, and nothing else',
    lines.length === 1 &&
      /content\/faq\/hsts\/en\.add\.mdx:\d+:\d+ .*additions-are-not-behind/.test(lines[0] ?? ''),
    stdout,
  );
  lookAt(site);
}

/** Installs newer content without the entry that is added to: a build has to stop. */
function conflict(site: string, folder: string): void {
  installContent(
    site,
    packContent(folder, '1.2.0', (content) => {
      rmSync(join(content, 'faq/hsts'), { recursive: true });
    }),
  );
  const before = readFileSync(join(site, 'dist/en/index.html'), 'utf8');
  const { status, stderr } = runIn(site, 'build');
  expectThat(
    'an addition to an entry that is gone stops the build, with file and line',
    status === 1 && /content\/faq\/hsts\/en\.add\.mdx:1:1 — .*\[layers-fit-together\]/.test(stderr),
    stderr,
  );
  expectThat(
    'the old site stays',
    readFileSync(join(site, 'dist/en/index.html'), 'utf8') === before,
  );
}

function edit(path: string, change: (text: string) => string): void {
  const text = readFileSync(path, 'utf8');
  if (change(text) === text) throw new Error(`Nothing to change in ${path}`);
  writeFileSync(path, change(text));
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
