// `npm run capture`: shows certificate faults to real clients, and records or checks what they say.
import process from 'node:process';
import { record } from '../support/record.ts';
import { readTree } from '../../src/reader/read-tree.ts';
import type { Client, Installed, Lab } from './client.ts';
import { clients } from './clients.ts';
import { driftOf, isFailure, reportOf, type Drift } from './drift.ts';
import type { Fault } from './fault.ts';
import { faults } from './faults.ts';
import { openLab, visits, type Visited } from './lab.ts';
import { chosen, readOptions, type Options } from './options.ts';
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
import { hindrance, isInside, refusedAttempts, runInside } from './sandbox.ts';
import { tables } from './table.ts';

const script = 'tests/lab/capture.ts';

/** What a whole run has come to. */
interface Result {
  captured: number;
  /** Sentences about what did not go as it should. */
  faults: string[];
  drifts: Drift[];
  /** The text of the last capture. */
  last: string;
}

async function main(args: string[]): Promise<number> {
  const options = readOptions(args);
  if (options.table) {
    const text = tables(clients);
    console.log(text);
    if (options.record) await record('docs/captures.md', 'captures', text);
    return 0;
  }
  const found = chosen(clients, options.clients, 'client').map((client) => ({
    client,
    installed: client.find(),
  }));
  const missing = found.flatMap(({ client, installed }) => (installed ? [] : [client]));
  if (!isInside()) {
    for (const { id, install } of missing) console.log(`not installed: ${id} (${install})`);
    if (missing.length > 0 && options.require) return 1;
    const reason = hindrance();
    if (reason) {
      console.error(`The lab cannot run here: ${reason}.`);
      return 2;
    }
    return runInside(script, args);
  }
  const lab = await openLab();
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
    ({ forBrowsers }) => client.hasPages || !forBrowsers,
  );
  const languages = client.languages.filter(
    (language) => options.languages.length === 0 || options.languages.includes(language),
  );
  console.log(`${client.id}: ${installed.program} ${installed.version}`);
  for (const language of languages) {
    let done = 0;
    for await (const visited of visits(lab, client, installed, language, which)) {
      done += 1;
      const { fault, seen, took } = visited;
      const shown = seen.codes.join(' ') || (seen.screen.length > 0 ? 'shown' : 'opened');
      const place = `[${done}/${which.length}] ${client.id} ${language} ${fault.id}`;
      console.log(`${place}: ${shown} (${(took / 1000).toFixed(1)} s)`);
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
  if (seen.picture) savePicture(where, seen.picture);
  if (!check) {
    writeCapture(where, capture);
    return;
  }
  const today = { reference: referenceOf(where), capture };
  const { tree } = readTree('content');
  result.drifts.push(driftOf(today, newestOnRecord(client.id, where), tree));
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
    if (drift.state !== 'same' || captured === 1) console.log(reportOf(drift).join('\n'));
  }
  if (check) {
    const count = Map.groupBy(drifts, ({ state }) => state);
    console.log([...count].map(([state, all]) => `${all.length} ${state}`).join(', '));
  }
  for (const sentence of wrong) console.error(`unexpected: ${sentence}`);
  console.log(`${captured} ${captured === 1 ? 'capture' : 'captures'} in ${seconds.toFixed(0)} s`);
  console.log(`Nothing but loopback was there; ${refusedAttempts()} attempts went nowhere.`);
  if (captured === 1 && !check) console.log(`\n${last}`);
  return captured === 0 || wrong.length > 0 || drifts.some(isFailure) ? 1 : 0;
}

process.on('SIGINT', () => process.exit(130));
// Servers of the lab are still listening when everything is said.
process.exit(await main(process.argv.slice(2)));
