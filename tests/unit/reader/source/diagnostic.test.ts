import { expect, test } from 'vitest';
import {
  formatDiagnostic,
  inReadingOrder,
  diagnosticAt,
} from '../../../../src/reader/source/diagnostic.ts';

const text = { what: 'no water', found: 'air', expected: 'water', repair: 'fill the tank' };
const at = (file: string, line: number, column: number) =>
  diagnosticAt({ file, line, column }, text);

test('a problem is one line: place, what, found, expected, repair', () => {
  expect(formatDiagnostic(at('content/site.yaml', 12, 5))).toBe(
    'content/site.yaml:12:5 — no water; found air; expected water; fill the tank',
  );
});

test('problems come by file, line and column, numbers compared as numbers', () => {
  const mixed = [at('b', 1, 1), at('a', 10, 1), at('a', 9, 12), at('a', 9, 2), at('A', 99, 1)];
  expect(inReadingOrder(mixed).map(({ file, line, column }) => [file, line, column])).toEqual([
    ['A', 99, 1],
    ['a', 9, 2],
    ['a', 9, 12],
    ['a', 10, 1],
    ['b', 1, 1],
  ]);
});

test('the same problem is told once, two problems in one place twice', () => {
  const other = { ...at('a', 1, 1), found: 'steam' };
  expect(inReadingOrder([other, at('a', 1, 1), at('a', 1, 1)])).toEqual([at('a', 1, 1), other]);
});
