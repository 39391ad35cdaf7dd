import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { WriteStream } from 'node:tty';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { isForTerminal, reportTerminal } from '../../../../src/cli/check/report-terminal.ts';
import { reviewsAreFresh } from '../../../../src/rules/editorial/reviews-are-fresh.ts';
import { termsAreConsistent } from '../../../../src/rules/editorial/terms-are-consistent.ts';
import type { Group } from '../../../../src/rules/support/run.ts';

/** A stream that knows its colours as a terminal on a person's own machine does. */
const stream = (isTTY: boolean) =>
  Object.assign(new Writable(), {
    isTTY,
    getColorDepth: () =>
      WriteStream.prototype.getColorDepth({
        TERM: 'xterm-256color',
        ...(process.env.NO_COLOR === undefined ? {} : { NO_COLOR: process.env.NO_COLOR }),
      }),
  });

let file: string;
beforeEach(() => {
  for (const name of ['NO_COLOR', 'NODE_DISABLE_COLORS', 'FORCE_COLOR'])
    vi.stubEnv(name, undefined);
  file = join(mkdtempSync(join(tmpdir(), 'terminal-')), 'labels.yaml');
  writeFileSync(file, '- id: roll\n  name: { en: Reel }\n');
});
afterEach(() => {
  rmSync(join(file, '..'), { recursive: true });
  vi.unstubAllEnvs();
});

const groups = (): Group[] => [
  {
    rule: termsAreConsistent,
    findings: [
      {
        ...{ file, line: 2, column: 15, rule: 'terms-are-consistent' },
        what: 'word that the style guide replaces',
        found: '`Reel`',
        expected: '`Roll`',
        repair: 'replace it: `npm run check -- --fix`',
      },
    ],
  },
  {
    rule: reviewsAreFresh,
    findings: [
      {
        ...{ file: 'no/such\u001b[2J.mdx', line: 1, column: 1, rule: 'reviews-are-fresh' },
        ...{ what: 'entry is due for review', found: 'nothing', expected: '`x`', repair: 'check' },
      },
    ],
  },
];

describe('reportTerminal', () => {
  test('shows each problem with its line, in colours, and below its rule in the language of the person', () => {
    const said = reportTerminal(stream(true))(groups(), 0.25, 'ja');
    expect(said.replaceAll('\u001b', '␛').replaceAll(file, 'labels.yaml').split('\n')).toEqual([
      '␛[1mterms-are-consistent — One thing has one name, the one in style.yaml.␛[22m',
      '␛[1m1つのものは、style.yamlで決めた1つの言葉で呼びます。␛[22m',
      '',
      '␛[36mlabels.yaml:2:15␛[39m ␛[31merror␛[39m ␛[1mword that the style guide replaces␛[22m',
      '  ␛[2m2␛[22m ␛[2m│␛[22m   name: { en: ␛[31mReel␛[39m }',
      '    ␛[2m│␛[22m ␛[31m              ^^^^␛[39m',
      '  ␛[2mfound    ␛[22m `Reel`',
      '  ␛[2mexpected ␛[22m `Roll`',
      '  ␛[2mhelp     ␛[22m replace it: `npm run check -- --fix`',
      '  ␛[2mrule     ␛[22m [terms-are-consistent] docs/rules/terms-are-consistent.md',
      '',
      '␛[1mreviews-are-fresh — An entry was reviewed within the number of days that site.yaml allows.␛[22m',
      '␛[1m項目は、site.yamlで決めた日数のうちに見直されています。␛[22m',
      '',
      '␛[36mno/such\\u001b[2J.mdx:1:1␛[39m ␛[33mwarning␛[39m ␛[1mentry is due for review␛[22m',
      '  ␛[2mfound    ␛[22m nothing',
      '  ␛[2mexpected ␛[22m `x`',
      '  ␛[2mhelp     ␛[22m check',
      '  ␛[2mrule     ␛[22m [reviews-are-fresh] docs/rules/reviews-are-fresh.md',
      '',
      '␛[1m1 problem, 1 warning, in 0.3 s␛[22m',
    ]);
  });

  test('has no colours for a person who wants none', () => {
    vi.stubEnv('NO_COLOR', '1');
    const said = reportTerminal(stream(true))(groups(), 0.25);
    expect(said).not.toContain('\u001b');
    expect(said).toContain('  2 │   name: { en: Reel }\n    │               ^^^^\n');
  });
});

test('a terminal is for people, and so is what FORCE_COLOR asks for', () => {
  expect(isForTerminal(stream(true))).toBe(true);
  expect(isForTerminal(stream(false))).toBe(false);
  vi.stubEnv('FORCE_COLOR', '1');
  expect(isForTerminal(stream(false))).toBe(true);
});
