import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readTree } from '../../../src/reader/files/read-tree.ts';
import { confirmTranslation } from '../../../src/cli/check/repairs.ts';
import type { Finding } from '../../../src/rules/support/rule.ts';
import { checkFolder } from '../../../src/cli/check/run.ts';

const today = '2026-11-24';

/** What `npm run check` says about a content tree, a line a problem. */
export const problemsIn = async (folder: string): Promise<string[]> =>
  (await checkFolder(folder, today)).flatMap(({ findings }) =>
    findings.map(({ file, what, found }) => `${file.split('/').at(-1)}: ${what}; ${found}`),
  );

/**
 * Does what `npm run check` asks a person for: fills in every empty field and every empty part.
 * @param values what to write into a field, by its name; anything else gets some words
 */
export async function fillIn(folder: string, values: Record<string, string>): Promise<void> {
  const empty = (await checkFolder(folder, today))
    .flatMap(({ findings }) => findings)
    .filter(({ what }) => /is empty$|^empty/.test(what));
  for (const [file, findings] of Map.groupBy(empty, (finding) => resolve(finding.file))) {
    const lines = readFileSync(file, 'utf8').split('\n');
    for (const finding of findings) lines[finding.line - 1] += answerTo(finding, values);
    writeFileSync(file, lines.join('\n'));
  }
}

/** Does what a person does who has compared the translations of an entry: `check -- --translated`. */
export function confirmTranslations(folder: string, slug: string): void {
  const { tree } = readTree(folder);
  const [entry] = tree.entries.filter((one) => one.slug === slug);
  const [source = '', ...others] = tree.site.locales ?? [];
  for (const locale of others) {
    const path = join(folder, 'faq', slug, `${locale}.mdx`);
    const hash = entry?.files.get(source)?.hash ?? '';
    writeFileSync(path, confirmTranslation(readFileSync(path, 'utf8'), hash));
  }
}

function answerTo({ what, file }: Finding, values: Record<string, string>): string {
  const words = file.endsWith('ja.mdx') ? '短い文です。' : 'A few words.';
  if (what === 'empty part') return `\n\n${words}`;
  const field = /^`([^`]+)`/.exec(what)?.[1] ?? '';
  return ` ${values[field] ?? words}`;
}
