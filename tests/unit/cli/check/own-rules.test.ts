import { afterEach, describe, expect, test } from 'vitest';
import { checkFolder } from '../../../../src/cli/check/run.ts';
import { checkReportText, reportJson } from '../../../../src/cli/check/report.ts';
import { readContent } from '../../../../src/loader/open.ts';
import { setOptions } from '../../../../src/loader/options.ts';
import type { Inputs, OwnRule } from '../../../../src/rules/support/rule.ts';
import { terminalTree } from '../../reader/content-tree.ts';

const summariesAreQuestions = {
  name: 'summaries-are-questions',
  description: 'Summaries end with a question mark.',
  why: 'An example of a rule.',
  needs: ['library', 'tree'],
  check: ({ library, tree }: Pick<Inputs, 'library' | 'tree'>) =>
    library.entries.slice(0, 1).map(({ slug }) => ({
      file: `${tree.folder}/faq/${slug}/en.mdx`,
      line: 3,
      column: 1,
      what: 'summary is not a question',
      found: '`.`',
      expected: '`?`',
      repair: 'ask',
    })),
} satisfies OwnRule;

afterEach(() => {
  setOptions({});
});

describe('a rule of the configuration', () => {
  test('is applied after ours, and has no page', async () => {
    setOptions({ rules: [summariesAreQuestions] });
    const groups = await checkFolder(terminalTree, '2026-11-24');
    expect(groups.map(({ rule }) => rule.name)).toEqual(['summaries-are-questions']);
    expect(checkReportText(groups, 0, 'ja')).toMatch(
      /^summaries-are-questions — Summaries end with a question mark\.\n {2}.+en\.mdx:3:1 — summary is not a question; found `\.`; expected `\?`; ask \[summaries-are-questions\]\n/,
    );
    expect(JSON.parse(reportJson(groups, 0))).toMatchObject({
      findings: [{ rule: 'summaries-are-questions', severity: 'error' }],
    });
  });

  test('of the stage of a build is found by a build, and by a check as well', async () => {
    setOptions({ rules: [{ ...summariesAreQuestions, stage: 'build' }] });
    const [problem, ...others] = readContent(terminalTree).diagnostics;
    expect(problem).toMatchObject({ rule: 'summaries-are-questions', own: true });
    expect(others).toEqual([]);
    const groups = await checkFolder(terminalTree, '2026-11-24');
    expect(groups.map(({ rule: { name } }) => name)).toEqual(['summaries-are-questions']);
    setOptions({});
    expect(readContent(terminalTree).diagnostics).toEqual([]);
  });

  test('is silent without one', async () => {
    expect(await checkFolder(terminalTree, '2026-11-24')).toEqual([]);
  });
});
