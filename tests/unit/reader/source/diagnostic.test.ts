import { expect, test } from 'vitest';
import {
  formatDiagnostic,
  inReadingOrder,
  diagnosticAt,
} from '../../../../src/reader/source/diagnostic.ts';

const text = { what: 'no water', found: 'air', expected: 'water', repair: 'fill the tank' };
const at = (file: string, line: number, column: number) =>
  diagnosticAt({ file, line, column }, text);

test('a diagnostic is one line: position, what, found, expected, repair', () => {
  expect(formatDiagnostic(at('content/site.yaml', 12, 5))).toBe(
    'content/site.yaml:12:5 — no water; found air; expected water; fill the tank',
  );
});

test('a diagnostic of a rule ends with its name and the path of its page', () => {
  expect(formatDiagnostic({ ...at('a', 1, 1), rule: 'tanks-are-full' })).toMatch(
    / fill the tank \[tanks-are-full\] docs\/rules\/tanks-are-full\.md$/,
  );
});

test('diagnostics are sorted by file, line and column, numbers compared as numbers', () => {
  const mixed = [at('b', 1, 1), at('a', 10, 1), at('a', 9, 12), at('a', 9, 2), at('A', 99, 1)];
  expect(inReadingOrder(mixed).map(({ file, line, column }) => [file, line, column])).toEqual([
    ['A', 99, 1],
    ['a', 9, 2],
    ['a', 9, 12],
    ['a', 10, 1],
    ['b', 1, 1],
  ]);
});

test('the same finding of two rules is reported once, two findings at one position twice', () => {
  const other = { ...at('a', 1, 1), found: 'steam' };
  const [first, second] = [
    { ...at('a', 1, 1), rule: 'b' },
    { ...at('a', 1, 1), rule: 'c' },
  ];
  expect(inReadingOrder([other, first, second])).toEqual([second, other]);
});
