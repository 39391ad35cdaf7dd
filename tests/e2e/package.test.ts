import {
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import packages from '../../package.json' with { type: 'json' };
import english from '../../src/i18n/locales/en.json' with { type: 'json' };
import {
  askDev,
  asVersion,
  installPackage,
  packRepository,
  runElsewhere,
  runIn,
} from '../support/installed-package.ts';
import { checksumsOf } from '../support/checksums.ts';
import { sites } from '../support/sites.ts';

// What a project gets of the package alone, somewhere else than in this repository.
test.describe.configure({ mode: 'serial' });

let folder: string;
let project: string;
let tarball: string;
test.beforeAll(() => {
  test.setTimeout(120_000);
  folder = mkdtempSync(join(tmpdir(), 'package-'));
  project = join(folder, 'my-faq');
  tarball = packRepository(join(folder, 'present'), packages.version);
  const earlier = asVersion(tarball, join(folder, 'earlier'), '0.1.0');
  installPackage(folder, earlier);
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ dependencies: { 'error-faq': 'file:earlier/error-faq-0.1.0.tgz' } }),
  );
});
test.afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('it holds what a site needs, and neither the laboratory nor the benches', () => {
  const root = join(folder, 'node_modules/error-faq');
  const files = globSync('**/*.{ts,mjs,js,json}', { cwd: root });
  expect(files).toContain('lib/main.js');
  expect(files.filter((path) => !/^(?:lib|src|public)\/|^package\.json$/.test(path))).toEqual([]);
  expect(files.filter((path) => /^src\/cli\//.test(path)).toSorted()).toEqual([
    'src/cli/error-faq.mjs',
    'src/cli/repository/node-version.mjs',
    'src/cli/repository/require-node.mjs',
  ]);
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as object;
  expect(Object.keys(manifest)).not.toContain('private');
  expect(Object.keys(manifest)).not.toContain('optionalDependencies');
});

test('it says what there is, in words that are right here', () => {
  const help = runIn(folder, '--help');
  expect(help).toMatchObject({ status: 0, stderr: '' });
  expect(help.stdout).toContain('Usage: npx error-faq COMMAND');
  expect(help.stdout).not.toMatch(/npm run|capture|sbom/);
  expect(runIn(folder, 'find', '--help').stdout).toContain('npx error-faq find --text screen.txt');
  const { status, stderr } = runIn(folder, 'capture');
  expect([status, stderr]).toEqual([2, expect.stringContaining('in the repository')]);
});

test('it creates a site that is checked', () => {
  const created = runIn(folder, 'create', 'my-faq', '--locales', 'en', '--name', 'Coffee FAQ');
  expect(created).toMatchObject({ status: 0, stderr: '' });
  expect(readFileSync(join(project, 'package.json'), 'utf8')).toContain(
    '"error-faq": "file:../earlier/error-faq-0.1.0.tgz"',
  );
  installPackage(project, join(folder, 'earlier/error-faq-0.1.0.tgz'));
  expect(runIn(project, 'find', 'LID OPEN').stderr).toContain('To build it: npx error-faq build');
  expect(runIn(project, 'check')).toMatchObject({ status: 0, stderr: '' });
});

/** A rule that docs/another-subject.md shows as it is to be written. */
const [exampleRule = ''] =
  /^const answersAreShort = \{$[\s\S]*?^\};$/m.exec(
    readFileSync('docs/another-subject.md', 'utf8'),
  ) ?? [];

/** Changes the content of the project to German, as far as the interface is concerned. */
function speakGerman(): void {
  const content = join(project, 'content');
  for (const name of globSync('*.yaml', { cwd: content }))
    edit(join(content, name), (text) => text.replace(/\ben:/g, 'de:').replace('[en]', '[de]'));
  const entry = join(content, 'faq/lid-open');
  renameSync(join(entry, 'en.mdx'), join(entry, 'de.mdx'));
}

function edit(path: string, change: (text: string) => string): void {
  writeFileSync(path, change(readFileSync(path, 'utf8')));
}

/** A footer around ours, and a style sheet for what it adds. */
const footer = `---
import Ours from 'error-faq/components/footer/Footer.astro';
---
<Ours {...Astro.props} /><p class="opening-hours">Montag bis Freitag</p>`;
const css = ':root { --color-accent: #0a0b0c } .opening-hours { color: #0d0e0f }';

/** Gives the project every option there is for a language, rules, style and components. */
function setOptions(): void {
  speakGerman();
  const german = { ...english, 'search.label': 'Suche' };
  mkdirSync(join(project, 'src'));
  writeFileSync(join(project, 'german.json'), JSON.stringify(german));
  writeFileSync(join(project, 'src/Footer.astro'), footer);
  writeFileSync(join(project, 'src/own.css'), css);
  const options = `{
    locales: { de: german },
    rules: [{ ...answersAreShort, stage: 'build' }],
    components: { Footer: './src/Footer.astro' },
    customCss: ['./src/own.css'],
  }`;
  edit(
    join(project, 'astro.config.mjs'),
    (text) =>
      `import german from './german.json' with { type: 'json' };\n${exampleRule}\n${text.replace('errorFaq()', `errorFaq(${options})`)}`,
  );
}

test('a site takes a rule of its own, which a build stops on', () => {
  test.setTimeout(120_000);
  setOptions();
  const entry = join(project, 'content/faq/lid-open/de.mdx');
  const text = readFileSync(entry, 'utf8');
  edit(entry, (whole) => whole.replace(/^ {2}action: .*/m, `  action: ${'x'.repeat(201)}`));
  const found = /de\.mdx:\d+:\d+ — answer too long; .* \[answers-are-short\]\n/;
  expect(runIn(project, 'check')).toMatchObject({
    status: 1,
    stdout: expect.stringMatching(found),
  });
  expect(runIn(project, 'build')).toMatchObject({
    status: 1,
    stderr: expect.stringMatching(found),
  });
  writeFileSync(entry, text);
});

// `npm run stress -- layers` looks at them in a built site.
test('it serves a site with a language, a component and a style sheet of its own', async () => {
  test.setTimeout(120_000);
  const [home = '', entry = ''] = await askDev(project, ['', 'faq/lid-open/']);
  expect(home).toContain('<html lang="de"');
  expect(home).toContain('<label for="query">Suche</label>');
  expect(entry).toContain('The display says “LID OPEN”');
  for (const page of [home, entry]) {
    expect(page).toMatch(/<\/footer>\s*<p class="opening-hours">Montag bis Freitag<\/p>/);
    expect(page).toContain('.opening-hours { color: #0d0e0f }');
    // Of two rules alike the later one counts.
    expect(page.lastIndexOf('--color-accent:')).toBe(page.indexOf('--color-accent: #0a0b0c'));
  }
});

test('another version of it takes its place, and makes what this repository makes, byte for byte, on another machine', () => {
  test.setTimeout(180_000);
  installPackage(project, tarball);
  expect(runIn(project, '--version').stdout).toBe(`${packages.version}\n`);
  edit(join(project, 'astro.config.mjs'), (text) => text.replace(/errorFaq\(.*\)/s, 'errorFaq()'));
  rmSync(join(project, 'content'), { recursive: true });
  // With the history it is shown with.
  cpSync(dirname(sites.recorded.content), project, { recursive: true });
  const content = checksumsOf(join(project, 'content'));
  const { status, stderr } = runElsewhere(project, 'build');
  expect(`${stderr}${String(status)}`).toBe('0');
  expect(checksumsOf(join(project, 'content'))).toEqual(content);
  const here = checksumsOf(sites.recorded.out);
  expect(Object.keys(here)).toContain('faq/paper-out/history/1/index.html');
  expect(checksumsOf(join(project, 'dist'))).toEqual(here);
  expect(runIn(project, 'find', 'PAPER OUT').stdout).toContain('paper-out#');
});
