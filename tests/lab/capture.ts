// `npx error-faq capture`: shows certificate faults to real clients, and records or checks what they say.
import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { record } from '../support/record.ts';
import { defineCommand } from '../../src/cli/command/command.ts';
import { CommandError } from '../../src/cli/command/command-error.ts';
import { print, printError } from '../../src/cli/command/print.ts';
import { readTree } from '../../src/reader/files/read-tree.ts';
import type { ContentTree } from '../../src/reader/tree/types.ts';
import type { Client, Installed, Lab } from './client.ts';
import { clients } from './clients.ts';
import { driftOf, isFailure, reportOf, type Drift } from './drift.ts';
import type { Fault } from './fault.ts';
import { faults } from './faults.ts';
import { openLab, visits, type Visited } from './lab.ts';
import { captureOptions, chosen, optionsOf, type Options } from './options.ts';
import { savePicture } from './pictures.ts';
import {
  fileOf,
  folderOf,
  formatCapture,
  makeCapture,
  newestOnRecord,
  referenceOf,
  writeCapture,
} from './record.ts';
import { sandboxObstacle, isInside, refusedAttempts, runInside } from './sandbox.ts';
import { tables } from './table.ts';

const script = 'src/cli/error-faq.mjs';

/** The result of a whole run. */
interface Result {
  captured: number;
  /** What went wrong, one sentence each. */
  faults: string[];
  drifts: Drift[];
  /** The text of the last capture. */
  last: string;
  /** The content, once it was compared with. */
  tree?: ContentTree;
}

/** Installs the clients that are available as packages. */
function makeReady(): void {
  for (const step of ['tests/support/ready-browser.ts', 'tests/lab/ready.ts'])
    spawnSync(process.execPath, [step], { stdio: 'inherit' });
}

async function main(options: Options): Promise<number> {
  if (options.table) {
    const text = tables(clients);
    print(text);
    if (options.record) await record('docs/captures.md', 'captures', text);
    return 0;
  }
  if (!isInside()) makeReady();
  const found = chosen(clients, options.clients, 'client').map((client) => ({
    client,
    installed: client.find(),
  }));
  const missing = found.flatMap(({ client, installed }) => (installed ? [] : [client]));
  if (!isInside()) {
    for (const { id, install } of missing) print(`not installed: ${id} (${install})`);
    if (missing.length > 0 && options.require) return 1;
    const reason = sandboxObstacle();
    if (reason) throw new CommandError(`The lab cannot run here: ${reason}.`);
    return runInside(script, process.argv.slice(2));
  }
  const lab = await openLab(chosen(faults, options.faults, 'fault'));
  const result: Result = { captured: 0, faults: [], drifts: [], last: '' };
  const start = performance.now();
  for (const { client, installed } of found) {
    if (installed) await captureWith(lab, client, installed, options, result);
  }
  return conclude(result, options, (performance.now() - start) / 1000);
}

async function captureWith(
  lab: Lab,
  client: Client,
  installed: Installed,
  options: Options,
  result: Result,
): Promise<void> {
  const which = chosen(faults, options.faults, 'fault').filter(
    ({ id, forBrowsers, forCommands }) =>
      !(client.hasPages ? forCommands : forBrowsers) && (client.faults?.includes(id) ?? true),
  );
  const languages = client.languages.filter(
    (language) => options.languages.length === 0 || options.languages.includes(language),
  );
  print(`${client.id}: ${installed.program} ${installed.version}`);
  for (const language of languages) {
    let done = 0;
    for await (const visited of visits(lab, client, installed, language, which)) {
      done += 1;
      const { fault, seen, took } = visited;
      const shown = seen.codes.join(' ') || (seen.screen.length > 0 ? 'shown' : 'opened');
      const place = `[${done}/${which.length}] ${client.id} ${language} ${fault.id}`;
      print(`${place}: ${shown} (${(took / 1000).toFixed(1)} s)`);
      keep(visited, client, installed, language, options, result);
    }
  }
}

function keep(
  { fault, session, seen }: Visited,
  client: Client,
  installed: Installed,
  language: string,
  { check }: Options,
  result: Result,
): void {
  const where = { folder: folderOf(client, installed), language, fault: fault.id };
  const capture = makeCapture(where, client, installed, session, seen);
  result.captured += 1;
  result.last = `${fileOf(where)}\n${formatCapture(capture)}`;
  result.faults.push(...unexpected(fault, client, capture.codes, seen.screen.length === 0));
  savePicture(where, seen);
  if (!check) {
    writeCapture(where, capture);
    return;
  }
  const today = { reference: referenceOf(where), capture };
  result.tree ??= readTree('content').tree;
  result.drifts.push(driftOf(today, newestOnRecord(client.id, where), result.tree));
}

function unexpected(fault: Fault, { id }: Client, codes: string[], opened: boolean): string[] {
  const expected = fault.expect?.[id];
  if (!expected || codes.includes(expected) || (opened && expected === 'opened')) return [];
  return [
    `${id} was expected to show ${expected} for ${fault.id}, not ${codes.join(' ') || 'nothing'}`,
  ];
}

function conclude(result: Result, { check }: Options, seconds: number): number {
  const { captured, faults: wrong, drifts, last } = result;
  for (const drift of drifts) {
    if (drift.state !== 'same' || captured === 1) print(reportOf(drift).join('\n'));
  }
  if (check) {
    const count = Map.groupBy(drifts, ({ state }) => state);
    print([...count].map(([state, all]) => `${all.length} ${state}`).join(', '));
  }
  for (const sentence of wrong) printError(`unexpected: ${sentence}`);
  print(`${captured} ${captured === 1 ? 'capture' : 'captures'} in ${seconds.toFixed(0)} s`);
  print(`Nothing but loopback was there; ${refusedAttempts()} attempts went nowhere.`);
  if (captured === 1 && !check) print(`\n${last}`);
  return captured === 0 || wrong.length > 0 || drifts.some(isFailure) ? 1 : 0;
}

export const captureCommand = defineCommand({
  name: 'capture',
  about: 'records what real clients say about certificate faults, or compares it with the records',
  usage: [
    '[--client NAME] [--language LANGUAGE] [--fault NAME] [--check] [--require]',
    '--table [--record]',
  ],
  takes: [0, 0],
  options: captureOptions,
  examples: ['capture --client firefox --language ja', 'capture --check'],
  no: 'a client says something else than its record or than was expected, or is missing',
  run(given) {
    process.on('SIGINT', () => process.exit(130));
    return main(optionsOf(given));
  },
});
