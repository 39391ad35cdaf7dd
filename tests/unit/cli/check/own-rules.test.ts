import { afterEach, describe, expect, test } from 'vitest';
import { checkFolder } from '../../../../src/cli/check/run.ts';
import { checkReportText, reportJson } from '../../../../src/cli/check/report.ts';
import { setOptions } from '../../../../src/loader/options.ts';
import type { OwnRule } from '../../../../src/rules/support/rule.ts';
import { terminalTree } from '../../reader/content-tree.ts';

const summariesAreQuestions: OwnRule = {
  name: 'summaries-are-questions',
  description: 'Summaries end with a question mark.',
  why: 'An example of a rule.',
  needs: ['library', 'tree'],
  check: ({ library, tree }) =>
    library.entries.slice(0, 1).map(({ slug }) => ({
      file: `${tree.folder}/faq/${slug}/en.mdx`,
      line: 3,
      column: 1,
      what: 'summary is not a question',
      found: '`.`',
      expected: '`?`',
      repair: 'ask',
    })),
};

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

  test('is silent without one', async () => {
    expect(await checkFolder(terminalTree, '2026-11-24')).toEqual([]);
  });
});
