// `error-faq check`: reports what is wrong with the content, without building anything.
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { contentFolder } from '../../loader/options.ts';
import { hashOfAnswers } from '../../reader/files/checksums.ts';
import { readTree } from '../../reader/files/read-tree.ts';
import { shownPath } from '../../reader/source/files.ts';
import { replaceFile } from '../../reader/source/replace-file.ts';
import type { ContentTree } from '../../reader/tree/types.ts';
import type { Group } from '../../rules/support/run.ts';
import { checkFolder } from '../check/run.ts';
import {
  applyReplacements,
  confirmAddition,
  confirmShortAnswer,
  confirmTranslation,
} from '../check/repairs.ts';
import {
  countFindings,
  reportGithub,
  reportJson,
  checkReportText,
  systemLanguage,
} from '../check/report.ts';
import { isForTerminal, reportTerminal } from '../check/report-terminal.ts';
import { defineCommand } from '../command/command.ts';
import { CommandError, UsageError } from '../command/command-error.ts';
import { print, printStyled } from '../command/print.ts';
import { contentOption } from '../command/project.ts';

/** Applies the replacements of findings that have one. */
function fix(groups: Group[]): void {
  const findings = groups.flatMap((group) => group.findings).filter(({ replace }) => replace);
  for (const [file, ofFile] of Map.groupBy(findings, (finding) => finding.file)) {
    replaceFile(file, applyReplacements(readFileSync(file, 'utf8'), ofFile));
  }
}

/** Records that the translations of an entry match its present source text. */
function confirm(tree: ContentTree, slug: string): void {
  const entry = tree.entries.find((candidate) => candidate.slug === slug);
  const hash = entry?.files.get(tree.site.locales?.[0] ?? '')?.hash;
  if (!entry || hash === undefined)
    throw new CommandError(`Entry ${slug} does not exist or has errors.`);
  const own = `${shownPath(tree.layers.at(-1) ?? '')}/`;
  if (!entry.folder.startsWith(own))
    throw new CommandError(
      `Entry ${slug} is not in ${own}: its own authors compare its translations.`,
    );
  for (const [locale, { file }] of entry.files) {
    if (locale === tree.site.locales?.[0]) continue;
    replaceFile(file, confirmTranslation(readFileSync(file, 'utf8'), hash));
    print(`${file} is now a translation of the text ${hash}.`);
  }
}

/** Records that the short answers of some entries follow their present answers. */
function confirmShort({ entries, shortAnswers, site }: ContentTree, slugs: string[]): void {
  for (const { file, value, yaml } of shortAnswers) {
    const given = entries.flatMap(({ slug, files }) => {
      const answers = files.get(site.locales?.[0] ?? '')?.words?.answers;
      if (!slugs.includes(slug) || !value?.answers[slug] || !yaml || !answers) return [];
      return { line: yaml.atKey(['answers', slug]).line, hash: hashOfAnswers(answers) };
    });
    if (given.length === 0) continue;
    // Each may add a line: the last first.
    const text = given
      .toSorted((a, b) => b.line - a.line)
      .reduce(
        (before, { line, hash }) => confirmShortAnswer(before, line, hash),
        readFileSync(file, 'utf8'),
      );
    replaceFile(file, text);
    print(`${file} now follows these entries.`);
  }
}

/** Records that the additions to an entry match its present text. */
function confirmAdded(tree: ContentTree, slug: string): void {
  const files = tree.entries.find((entry) => entry.slug === slug)?.files.values() ?? [];
  const added = [...files].flatMap(({ hash, additions = [] }) =>
    hash === undefined ? [] : additions.map(({ file }) => ({ file, hash })),
  );
  if (added.length === 0)
    throw new CommandError(`Nothing is added to entry ${slug}, or it has errors.`);
  for (const { file, hash } of added) {
    replaceFile(file, confirmAddition(readFileSync(file, 'utf8'), hash));
    print(`${file} now adds to the text ${hash}.`);
  }
}

async function check({ json = false, github = false, fixing = false }): Promise<number> {
  const start = performance.now();
  const today = new Date().toISOString().slice(0, 10);
  let groups = await checkFolder(contentFolder(), today);
  if (fixing) {
    fix(groups);
    groups = await checkFolder(contentFolder(), today);
  }
  const seconds = (performance.now() - start) / 1000;
  const { stdout } = process;
  if (json) print(reportJson(groups, seconds));
  else if (github) print(reportGithub(groups, seconds));
  else if (isForTerminal(stdout))
    printStyled(reportTerminal(stdout)(groups, seconds, systemLanguage()), stdout);
  else print(checkReportText(groups, seconds, systemLanguage()));
  return countFindings(groups).errors > 0 ? 1 : 0;
}

export const checkCommand = defineCommand({
  name: 'check',
  about: 'reports what is wrong with the content, without building it',
  usage: [
    '[--json | --github] [--fix] [--content FOLDER]',
    '--translated ENTRY …',
    '--added ENTRY …',
  ],
  takes: [0, Infinity],
  options: {
    json: { about: 'says it in JSON, for programs' },
    github: { about: 'says it as GitHub shows it beside the lines' },
    fix: { about: 'replaces words first, where that needs no thought' },
    ...contentOption,
    translated: {
      about:
        'records that the translations and short answers of an entry were compared with its text',
    },
    added: { about: 'records that the additions to an entry were compared with its text' },
  },
  examples: ['check', 'check --translated paper-out'],
  no: 'the content has problems',
  run({ options: { json, github, fix: fixing, translated, added }, args }) {
    if (json && github) throw new UsageError('Choose --json or --github.');
    if (translated && added) throw new UsageError('Choose --translated or --added.');
    const record = translated ? confirm : added ? confirmAdded : undefined;
    if (record && args.length === 0)
      throw new UsageError(`${translated ? '--translated' : '--added'} needs an entry.`);
    if (!record && args[0] !== undefined)
      throw new UsageError(`Name an entry after --translated or --added; found ${args[0]}.`);
    if (!record) return check({ json, github, fixing });
    const { tree } = readTree(contentFolder());
    for (const slug of args) record(tree, slug);
    if (translated) confirmShort(tree, args);
    return 0;
  },
});
