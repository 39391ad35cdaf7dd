import { expect, test } from 'vitest';
import { reportGithub, reportJson, checkReportText } from '../../../../src/cli/check/report.ts';
import { reviewsAreFresh } from '../../../../src/rules/editorial/reviews-are-fresh.ts';
import { termsAreConsistent } from '../../../../src/rules/editorial/terms-are-consistent.ts';
import type { Rule } from '../../../../src/rules/support/rule.ts';
import type { Group } from '../../../../src/rules/support/run.ts';

const finding = {
  file: 'content/a, b.yaml',
  line: 3,
  column: 5,
  what: '100% — wrong',
  found: '`a`',
  expected: '`b`',
  repair: 'write it',
};
const group = (rule: Rule): Group => ({ rule, findings: [{ ...finding, rule: rule.name }] });
const [error, warning] = [group(termsAreConsistent), group(reviewsAreFresh)];
const groups = [error, warning];

test('people read what each rule has found, and the sum last', () => {
  expect(checkReportText(groups, 0.25).split('\n')).toEqual([
    'terms-are-consistent — One thing has one name, the one in style.yaml.',
    '  content/a, b.yaml:3:5 — 100% — wrong; found `a`; expected `b`; write it [terms-are-consistent] docs/rules/terms-are-consistent.md',
    '',
    'reviews-are-fresh — An entry was reviewed within the number of days that site.yaml allows.',
    '  content/a, b.yaml:3:5 — 100% — wrong; found `a`; expected `b`; write it [reviews-are-fresh] docs/rules/reviews-are-fresh.md',
    '',
    '1 problem, 1 warning, in 0.3 s',
  ]);
});

test.each([
  [[], 'no problems, in 1.0 s'],
  [[warning], 'no problems, 1 warning, in 1.0 s'],
  [[error, error], '2 problems, in 1.0 s'],
])('the sum is said in words', (all, sum) => {
  expect(checkReportText(all, 1).split('\n').at(-1)).toBe(sum);
});

test('programs read all of it', () => {
  expect(JSON.parse(reportJson(groups, 0.25))).toEqual({
    findings: [
      {
        rule: 'terms-are-consistent',
        severity: 'error',
        remark: false,
        ...finding,
        page: 'docs/rules/terms-are-consistent.md',
      },
      {
        rule: 'reviews-are-fresh',
        severity: 'warning',
        remark: true,
        ...finding,
        page: 'docs/rules/reviews-are-fresh.md',
      },
    ],
    seconds: 0.25,
  });
});

test('GitHub gets an annotation each, its signs escaped', () => {
  expect(reportGithub(groups, 1).split('\n')).toEqual([
    '::error file=content/a%2C b.yaml,line=3,col=5,title=terms-are-consistent::100%25 — wrong; found `a`; expected `b`; write it [terms-are-consistent] docs/rules/terms-are-consistent.md',
    '::notice file=content/a%2C b.yaml,line=3,col=5,title=reviews-are-fresh::100%25 — wrong; found `a`; expected `b`; write it [reviews-are-fresh] docs/rules/reviews-are-fresh.md',
    '1 problem, 1 warning, in 1.0 s',
  ]);
});
