import { expect, test } from 'vitest';
import {
  confirmShortAnswer,
  confirmTranslation,
  applyReplacements,
} from '../../../../src/cli/check/repairs.ts';

const finding = (line: number, column: number, found: string, by: string) => {
  const rest = { file: 'x', what: '', found: '', expected: '', repair: '' };
  return { ...rest, line, column, replace: { found, by } };
};

test('words are replaced at their places, the last of a line first', () => {
  const text = 'a reel and a reel\n釦の釦';
  const findings = [
    finding(1, 3, 'reel', 'paper roll'),
    finding(1, 14, 'reel', 'paper roll'),
    finding(2, 3, '釦', 'ボタン'),
  ];
  expect(applyReplacements(text, findings)).toBe('a paper roll and a paper roll\n釦のボタン');
});

test('what does not stand at its place is left alone', () => {
  expect(
    applyReplacements('a reel', [finding(1, 1, 'reel', 'roll'), finding(9, 1, 'a', 'b')]),
  ).toBe('a reel');
});

test('the hash of the source is put below the other fields, or in the place of the old one', () => {
  expect(confirmTranslation('---\ntitle: a\n---\n\nof: it\n', '0a1b2c3d')).toBe(
    '---\ntitle: a\nof: "0a1b2c3d"\n---\n\nof: it\n',
  );
  expect(confirmTranslation('---\nof: "0"\ntitle: a\n---\n', '0a1b2c3d')).toBe(
    '---\nof: "0a1b2c3d"\ntitle: a\n---\n',
  );
  expect(confirmTranslation('---\ntitle: |\n  a\n---: b\n---\n', '0a1b2c3d')).toBe(
    '---\ntitle: |\n  a\n---: b\nof: "0a1b2c3d"\n---\n',
  );
  expect(confirmTranslation('no frontmatter', '0a1b2c3d')).toBe('no frontmatter');
});

test('the hash of the answers is put below the sentences of an entry, or in the place of the old one', () => {
  const before = 'answers:\n  a:\n    tell: x\n  b:\n    tell: y\n    of: "0"\n';
  expect(confirmShortAnswer(before, 2, '0a1b2c3d')).toBe(
    'answers:\n  a:\n    tell: x\n    of: "0a1b2c3d"\n  b:\n    tell: y\n    of: "0"\n',
  );
  expect(confirmShortAnswer(before, 4, '0a1b2c3d')).toBe(
    'answers:\n  a:\n    tell: x\n  b:\n    tell: y\n    of: "0a1b2c3d"\n',
  );
});
