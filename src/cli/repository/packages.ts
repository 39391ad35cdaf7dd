// `error-faq packages`: lists the packages, their licences and the reasons for them.
import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';
import { defineCommand } from '../command/command.ts';
import { print } from '../command/print.ts';
import { packagesPage, type Lock } from './packages-page.ts';

const page = 'docs/packages.md';

/** Returns docs/packages.md for this repository. */
export function ownPackagesPage(): string {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;
  const reasons = parse(readFileSync('docs/package-reasons.yaml', 'utf8')) as Record<
    string,
    string
  >;
  return packagesPage(lock, reasons);
}

export const packagesCommand = defineCommand({
  name: 'packages',
  about: 'prints which packages there are, under which licences, and why',
  usage: ['', '--record'],
  takes: [0, 0],
  options: { record: { about: `writes it to ${page} instead` } },
  examples: ['packages --record'],
  run({ options: { record } }) {
    const text = ownPackagesPage();
    if (record) writeFileSync(page, text);
    print(record ? `Written: ${page}` : text.trimEnd());
    return 0;
  },
});
