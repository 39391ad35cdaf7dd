import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { formatDiagnostic } from '../../src/reader/source/diagnostic.ts';
import { readLibrary } from '../../src/loader/load-library.ts';
import { damages } from '../support/damage/damages.ts';
import { nonsenseIn } from '../support/damage/nonsense.ts';
import { copyTree, findIncomplete, leadsTo, type TreeCopy } from '../support/damage/tree-copy.ts';

const OUT = 'node_modules/.cache/error-faq/damage';
/** The longest time a check may take on a busy machine, in milliseconds. By judgement. */
const SLOW = 10_000;

/** A damage that the check does not report. */
interface Passed {
  kind: string;
  seed: number;
  paths: string[];
}

const kinds = Object.keys(damages);
const faults: string[] = [];
const fault = (text: string): void => {
  faults.push(text);
  console.log(`FAULT ${text}`);
};

/**
 * Prepares the real content: without its history, which would be the same each time, and with a
 * picture.
 */
function prepare(content: string): void {
  const site = join(content, 'site.yaml');
  writeFileSync(site, `${readFileSync(site, 'utf8')}\nhistory: false\n`);
  const entry = join(content, 'faq/certificate-revoked');
  cpSync(
    'tests/fixtures/payment-terminal/faq/chip-not-read/display.png',
    join(entry, 'display.png'),
  );
  for (const [locale, seen] of Object.entries({ ja: '画面です。', en: 'A screen.' })) {
    const file = join(entry, `${locale}.mdx`);
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace('\n</Part>', `\n![${seen}](./display.png)\n\n</Part>`));
  }
}

/** Damages the content in one way, checks it, and restores it. */
function tryOne(tree: TreeCopy, kind: string, seed: number): Passed | 'stopped' | 'impossible' {
  const paths = tree.spoil(kind, seed);
  if (!paths) return 'impossible';
  const name = `${seed}, ${kind}, ${paths.join(' ')}`;
  try {
    const start = performance.now();
    const { diagnostics } = readLibrary(tree.content);
    const passed = Math.round(performance.now() - start);
    if (passed > SLOW) fault(`${name}: ${passed} ms`);
    for (const said of findIncomplete(diagnostics)) fault(`${name}: ill told: ${said}`);
    if (diagnostics.length === 0) return { kind, seed, paths };
    if (!diagnostics.some((diagnostic) => leadsTo(diagnostic, tree.content, paths)))
      fault(
        `${name}: told elsewhere: ${diagnostics.slice(0, 2).map(formatDiagnostic).join(' | ')}`,
      );
    return 'stopped';
  } catch (error) {
    fault(`${name}: ${error instanceof Error ? error.stack : String(error)}`);
    return 'stopped';
  } finally {
    tree.mend(paths);
  }
}

/** Builds the content as it is now. */
function build(content: string): { code: number | null; output: string } {
  rmSync(OUT, { recursive: true, force: true });
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['src/cli/error-faq.mjs', 'build'],
    {
      env: { ...process.env, CONTENT_DIR: content, OUT_DIR: OUT, NO_COLOR: '1' },
      encoding: 'utf8',
    },
  );
  return { code: status, output: `${stdout}\n${stderr}` };
}

/** Groups damages so that no two of a group change the same file. */
function groupsOf(all: Passed[]): Passed[][] {
  const groups: { taken: Set<string>; members: Passed[] }[] = [];
  for (const one of all) {
    let group = groups.find(({ taken }) => one.paths.every((path) => !taken.has(path)));
    if (!group) groups.push((group = { taken: new Set(), members: [] }));
    for (const path of one.paths) group.taken.add(path);
    group.members.push(one);
  }
  return groups.map(({ members }) => members);
}

/**
 * Builds some damages together, and in halves if that fails, until each fault is attributed to its
 * damage.
 */
function buildTogether(tree: TreeCopy, members: Passed[], sound: Set<string>): void {
  if (members.length === 0) return;
  const paths = members.flatMap((one) => one.paths);
  try {
    for (const { kind, seed } of members) tree.spoil(kind, seed);
    const { code, output } = build(tree.content);
    const found = code === 0 ? nonsenseIn(OUT, sound) : [];
    const trace = /^\s+at .+:\d+:\d+\)?$/m.test(output);
    console.log(`Built ${members.length} together: exit code ${code}, ${found.length} odd texts`);
    for (const text of new Set(found.map((one) => one.text).slice(0, 12))) console.log(`  ${text}`);
    if (code === 0 && found.length === 0 && !trace) return;
    if (members.length === 1) {
      const name = members.map(({ seed, kind }) => `${seed}, ${kind}, ${paths.join(' ')}`).join();
      const said = output.split('\n').filter((line) => / — |rror|at /.test(line));
      fault(
        `${name}: built: ${[...found.slice(0, 3).map(({ file, text }) => `${file}: ${text}`), ...(code === 0 ? [] : said.slice(0, 6))].join('\n    ')}`,
      );
      return;
    }
  } finally {
    tree.mend([...paths, 'ledger.yaml']);
  }
  const half = Math.ceil(members.length / 2);
  buildTogether(tree, members.slice(0, half), sound);
  buildTogether(tree, members.slice(half), sound);
}

function printCounts(counts: Map<string, Record<string, number>>): void {
  const width = Math.max(...kinds.map(({ length }) => length));
  console.log(`${'kind'.padEnd(width)}  stopped  passed`);
  for (const [kind, { stopped = 0, passed = 0, impossible = 0 }] of counts)
    console.log(
      `${kind.padEnd(width)}  ${String(stopped).padStart(7)}  ${String(passed).padStart(6)}${impossible > 0 ? `  not possible: ${impossible}` : ''}`,
    );
}

/**
 * Damages the real content repeatedly, in every way, one at a time. What the check reports has to
 * have its position; what it does not report is built, and has to become a correct site.
 * @param args the number of damages, 400 if left out; and the first seed, 0 if left out
 */
export async function run([count = '400', first = '0']: string[]): Promise<number> {
  const tree = copyTree('content', prepare);
  const counts = new Map<string, Record<string, number>>();
  const passed: Passed[] = [];
  for (let seed = Number(first); seed < Number(first) + Number(count); seed += 1) {
    const kind = kinds[seed % kinds.length] ?? '';
    const result = tryOne(tree, kind, seed);
    const name = typeof result === 'string' ? result : 'passed';
    const own = counts.get(kind) ?? {};
    counts.set(kind, { ...own, [name]: (own[name] ?? 0) + 1 });
    if (typeof result !== 'string') passed.push(result);
  }
  printCounts(counts);
  console.log(`${count} damages of ${kinds.length} kinds; ${passed.length} pass the check`);
  const { code } = build(tree.content);
  if (code !== 0) throw new Error('The sound content does not build.');
  const sound = new Set(nonsenseIn(OUT).map(({ text }) => text));
  tree.mend(['ledger.yaml']);
  for (const members of groupsOf(passed)) buildTogether(tree, members, sound);
  tree.remove();
  rmSync(OUT, { recursive: true, force: true });
  console.log(`${faults.length} faults`);
  return Promise.resolve(faults.length > 0 ? 1 : 0);
}
