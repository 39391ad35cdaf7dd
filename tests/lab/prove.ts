// `npx error-faq prove`: runs each cure with the real client, and records or checks what it does.
import { join } from 'node:path';
import process from 'node:process';
import { recordChecksum } from '../../src/reader/files/checksums.ts';
import { readTree } from '../../src/reader/files/read-tree.ts';
import { replaceFile } from '../../src/reader/source/replace-file.ts';
import type { Cure, Proof } from '../../src/schemas/cure.ts';
import { CommandError } from '../../src/cli/command/command-error.ts';
import { defineCommand } from '../../src/cli/command/command.ts';
import { print, printError } from '../../src/cli/command/print.ts';
import type { Client, Installed, Lab } from './client.ts';
import { clients } from './clients.ts';
import type { Fault } from './fault.ts';
import { faults, incurable } from './faults.ts';
import { hostOf, openLab } from './lab.ts';
import { chosen } from './options.ts';
import { formatCapture, systemName } from './record.ts';
import { isInside, runInside, sandboxObstacle } from './sandbox.ts';

/** What a cure did. */
interface Outcome {
  cured: string[];
  refused: string[];
  /** What went wrong, one sentence each, with the output of the client. */
  wrong: string[];
}

/** Makes the faults of a cure and those no cure may hide, and calls the client before and after it. */
async function tryCure(
  lab: Lab,
  client: Client,
  installed: Installed,
  cure: Cure,
): Promise<Outcome> {
  const outcome: Outcome = { cured: [], refused: [], wrong: [] };
  const call = async (fault: Fault, given?: Cure) => {
    const url = `https://${hostOf(fault)}/`;
    const result = await client.attempt?.(installed, lab, { url, ...(given && { cure: given }) });
    return result ?? { opened: false, output: `${client.id} is no command.` };
  };
  for (const fault of chosen(faults, cure.faults, 'fault')) {
    const [before, after] = [await call(fault), await call(fault, cure)];
    if (before.opened) outcome.wrong.push(`${fault.id} opens without it`);
    if (!after.opened) outcome.wrong.push(`${fault.id} does not open after it:\n${after.output}`);
    if (!before.opened && after.opened) outcome.cured.push(fault.id);
  }
  for (const fault of incurable) {
    const { opened, output } = await call(fault, cure);
    if (opened) outcome.wrong.push(`${fault.id} opens after it, and must not:\n${output}`);
    else outcome.refused.push(fault.id);
  }
  return outcome;
}

function proofOf(cure: Cure, { program, version }: Installed, { cured, refused }: Outcome): Proof {
  const proof = {
    cure: cure.id,
    program,
    version,
    system: systemName(),
    captured: new Date().toISOString().slice(0, 10),
    run: cure.run,
    cured,
    refused,
  };
  return { ...proof, seal: recordChecksum(proof) };
}

async function proveAll(cures: Cure[], check: boolean): Promise<number> {
  const lab = await openLab();
  let failed = 0;
  for (const cure of cures) {
    const client = clients.find((one) => one.client === cure.client && one.attempt);
    const installed = client?.find();
    if (!client || !installed) {
      printError(`${cure.id}: not run; ${client ? client.install : 'no client of the lab'}`);
      failed += 1;
      continue;
    }
    const outcome = await tryCure(lab, client, installed, cure).catch((error: unknown) => ({
      cured: [],
      refused: [],
      wrong: [String(error)],
    }));
    for (const sentence of outcome.wrong) printError(`${cure.id}: ${sentence}`);
    if (outcome.wrong.length > 0) failed += 1;
    else print(`${cure.id}: cures ${outcome.cured.join(', ')} (${installed.version})`);
    if (outcome.wrong.length === 0 && !check) {
      const proof = proofOf(cure, installed, outcome);
      replaceFile(join('content/proofs', `${cure.id}.json`), formatCapture(proof));
    }
  }
  print(`${cures.length - failed} of ${cures.length} cures work.`);
  return failed > 0 ? 1 : 0;
}

/** `npx error-faq prove`. */
export const proveCommand = defineCommand({
  name: 'prove',
  about: 'runs the cures with real clients, and records that they work, or checks it',
  usage: ['[--cure NAME] [--client NAME] [--check]'],
  takes: [0, 0],
  options: {
    cure: { value: 'NAME', many: true, about: 'only this cure' },
    client: { value: 'NAME', many: true, about: 'only the cures of this client' },
    check: { about: 'writes nothing' },
  },
  examples: ['prove --client git', 'prove --check'],
  no: 'a cure does not work, hides another fault, or its client is missing',
  run({ options }) {
    process.on('SIGINT', () => process.exit(130));
    const { tree } = readTree('content');
    const all = tree.lists.cures.items.map(({ value }) => value);
    const cures = chosen(all, options.cure, 'cure').filter(
      ({ client }) => options.client.length === 0 || options.client.includes(client),
    );
    if (isInside()) return proveAll(cures, options.check);
    const reason = sandboxObstacle();
    if (reason) throw new CommandError(`The lab cannot run here: ${reason}.`);
    return runInside('src/cli/error-faq.mjs', process.argv.slice(2));
  },
});
