// `error-faq sbom`: writes a bill of materials of the packages (CycloneDX).
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { type Bill, reproducibleBill } from './bill-of-materials.ts';
import { defineCommand } from '../command/command.ts';
import { CommandError } from '../command/command-error.ts';
import { print } from '../command/print.ts';

const file = 'error-faq.cdx.json';
const call = ['sbom', '--sbom-format=cyclonedx', '--package-lock-only'];

/** Returns npm’s bill of materials for the lock file, including optional packages for other systems. */
export function ownBill(): Bill {
  const { npm_execpath: npm = '' } = process.env;
  const options = { encoding: 'utf8', maxBuffer: 2 ** 26 } as const;
  const { status, stdout, stderr } = /npm-cli\.c?js$/.test(npm)
    ? spawnSync(process.execPath, [npm, ...call], options)
    : spawnSync('npm', call, { ...options, shell: process.platform === 'win32' });
  if (status !== 0)
    throw new CommandError(`npm could not list the packages; npm 10 or newer can. ${stderr}`);
  const { name } = JSON.parse(readFileSync('package.json', 'utf8')) as { name: string };
  return reproducibleBill(JSON.parse(stdout) as Bill, name);
}

export const sbomCommand = defineCommand({
  name: 'sbom',
  about: `writes a bill of materials of the packages (CycloneDX) to ${file}`,
  usage: [''],
  takes: [0, 0],
  options: {},
  examples: ['sbom'],
  run() {
    const bill = ownBill();
    writeFileSync(file, `${JSON.stringify(bill, null, 2)}\n`);
    print(`Written: ${file}, ${String(bill.components.length)} packages with their checksums.`);
    return 0;
  },
});
