import { expect, test } from 'vitest';
import type { RuleFindings } from '../../../../src/cli/check/group.ts';
import { reportGithub, reportJson, checkReportText } from '../../../../src/cli/check/report.ts';

const finding = {
  file: 'content/a, b.yaml',
  line: 3,
  column: 5,
  what: '100% — wrong',
  found: '`a`',
  expected: '`b`',
  repair: 'write it',
};
const group = (name: string, remark: boolean): RuleFindings => ({
  name,
  demand: 'Say b.',
  remark,
  findings: [finding],
});
const groups = [group('say-b', false), group('say-it-soon', true)];

test('people read what each rule has found, and the sum last', () => {
  expect(checkReportText(groups, 0.25).split('\n')).toEqual([
    'say-b — Say b.',
    '  content/a, b.yaml:3:5 — 100% — wrong; found `a`; expected `b`; write it',
    '',
    'say-it-soon — Say b.',
    '  content/a, b.yaml:3:5 — 100% — wrong; found `a`; expected `b`; write it',
    '',
    '1 problem, 1 remark, in 0.3 s',
  ]);
});

test.each([
  [[], 'nothing to put right, in 1.0 s'],
  [[group('a', true)], 'nothing to put right, 1 remark, in 1.0 s'],
  [[group('a', false), group('b', false)], '2 problems, in 1.0 s'],
])('the sum is said in words', (all, sum) => {
  expect(checkReportText(all, 1).split('\n').at(-1)).toBe(sum);
});

test('programs read all of it', () => {
  expect(JSON.parse(reportJson(groups, 0.25))).toEqual({
    findings: [
      { rule: 'say-b', remark: false, ...finding },
      { rule: 'say-it-soon', remark: true, ...finding },
    ],
    seconds: 0.25,
  });
});

test('GitHub gets an annotation each, its signs escaped', () => {
  expect(reportGithub(groups, 1).split('\n')).toEqual([
    '::error file=content/a%2C b.yaml,line=3,col=5,title=say-b::100%25 — wrong; found `a`; expected `b`; write it',
    '::notice file=content/a%2C b.yaml,line=3,col=5,title=say-it-soon::100%25 — wrong; found `a`; expected `b`; write it',
    '1 problem, 1 remark, in 1.0 s',
  ]);
});
