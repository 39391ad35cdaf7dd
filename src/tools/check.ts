// `npm run check`: says what is wrong with the content, without building anything.
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { contentFolder } from '../reader/open.ts';
import { readTree } from '../reader/read-tree.ts';
import { replaceFile } from '../reader/replace-file.ts';
import type { Tree } from '../reader/tree.ts';
import { checkFolder } from './check/check-folder.ts';
import { withMark } from './check/confirm.ts';
import { fixText } from './check/fix.ts';
import { countFindings, type Group } from './check/group.ts';
import { reportGithub, reportJson, reportText } from './check/report.ts';

const usage = `Usage: npm run check -- [--json | --github] [--fix]
       npm run check -- --translated ENTRY …    when its translations have been compared with it`;

/** Makes the replacements that need no thought. */
function fix(groups: Group[]): void {
  const findings = groups.flatMap((group) => group.findings).filter(({ replace }) => replace);
  for (const [file, all] of Map.groupBy(findings, (finding) => finding.file)) {
    replaceFile(file, fixText(readFileSync(file, 'utf8'), all));
  }
}

/** Records in the translations of an entry that they are of its text as it is now. */
function confirm(tree: Tree, slug: string): void {
  const entry = tree.entries.find((one) => one.slug === slug);
  const mark = entry?.files.get(tree.site.locales?.[0] ?? '')?.mark;
  if (!entry || mark === undefined) throw new Error(`There is no sound entry ${slug}.`);
  for (const [locale, { file }] of entry.files) {
    if (locale === tree.site.locales?.[0]) continue;
    replaceFile(file, withMark(readFileSync(file, 'utf8'), mark));
    console.log(`${file} is of the text ${mark}.`);
  }
}

async function check({ json = false, github = false, fixing = false }): Promise<void> {
  const start = performance.now();
  const today = new Date().toISOString().slice(0, 10);
  let groups = await checkFolder(contentFolder, today);
  if (fixing) {
    fix(groups);
    groups = await checkFolder(contentFolder, today);
  }
  const report = json ? reportJson : github ? reportGithub : reportText;
  console.log(report(groups, (performance.now() - start) / 1000));
  process.exitCode = countFindings(groups).problems > 0 ? 1 : 0;
}

try {
  const { values, positionals } = parseArgs({
    options: {
      json: { type: 'boolean' },
      github: { type: 'boolean' },
      fix: { type: 'boolean' },
      translated: { type: 'boolean' },
    },
    allowPositionals: true,
  });
  const { translated = false, fix: fixing, ...form } = values;
  if (translated !== positionals.length > 0) throw new Error(usage);
  if (translated) {
    const { tree } = readTree(contentFolder);
    for (const slug of positionals) confirm(tree, slug);
  } else {
    await check({ ...form, fixing });
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
