import { describe, expect, test } from 'vitest';
import { positionsIn, type Position } from '../../../../src/reader/source/position.ts';
import { parseYaml } from '../../../../src/reader/yaml/yaml.ts';

const text = `---
名前: '水 {amount}'
list:
  - a: 1
    b: [x, y]
empty:
kept: &kept { c: 3 }
again: *kept
---
prose`;
const from = text.indexOf('名前');
const to = text.lastIndexOf('---');

describe('data in a part of a file', () => {
  const { yaml, diagnostics } = parseYaml(text, positionsIn('x.mdx', text), { from, to });
  const spot = ({ line, column }: Partial<Position> = {}) => [line, column];

  test('is read as it is', () => {
    expect(diagnostics).toEqual([]);
    expect(yaml?.data).toEqual({
      名前: '水 {amount}',
      list: [{ a: 1, b: ['x', 'y'] }],
      empty: null,
      kept: { c: 3 },
      again: { c: 3 },
    });
  });

  test.each([
    ['a text', ['名前'], [2, 5]],
    ['a map in a list', ['list', 0], [4, 5]],
    ['an item', ['list', 0, 'b', 1], [5, 12]],
    ['a value that is not there, at the map around it', ['list', 0, 'z', 'zz'], [4, 5]],
    ['an empty value, at its key', ['empty'], [6, 1]],
    ['what an alias stands for, at the alias', ['again', 'c'], [8, 8]],
    ['everything', [], [2, 1]],
  ])('knows the place of %s', (_, path, place) => {
    expect(spot(yaml?.at(path))).toEqual(place);
  });

  test('has the position of a key', () => {
    expect(spot(yaml?.atKey(['list', 0, 'b']))).toEqual([5, 5]);
    expect(spot(yaml?.atKey(['list', 0]))).toEqual([4, 5]);
  });

  test('has the position of a piece of a text', () => {
    expect(spot(yaml?.atPiece(['名前'], '{amount}'))).toEqual([2, 8]);
    expect(spot(yaml?.atPiece(['名前'], '{nothing}'))).toEqual([2, 5]);
  });
});

describe('invalid YAML', () => {
  test.each([
    ['a: 1\nb: @x', 2, 4, 'invalid YAML: plain value cannot start with reserved character @'],
    ['a: "x\nb: 1', 2, 5, 'invalid YAML: missing closing "quote'],
    ['a:\n\t- b', 2, 1, 'invalid YAML: tabs are not allowed as indentation'],
    ['a: 1\n---\nb: 2', 2, 1, 'invalid YAML: source contains multiple documents'],
    ['a: !x y', 1, 4, 'invalid YAML: unresolved tag: !x'],
    ['a: 1\nb: *x', 2, 4, 'invalid YAML: unknown alias'],
    ['a: 1\nb:\n  c: 1\n  c: 2', 4, 3, 'duplicate field'],
  ])('%j has no data but a diagnostic', (source, line, column, what) => {
    const { yaml, diagnostics } = parseYaml(source, positionsIn('a.yaml', source));
    expect(yaml).toBeUndefined();
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]).toMatchObject({ file: 'a.yaml', line, column });
    expect(diagnostics[0]?.what).toContain(what);
  });

  test('reports every duplicate field and the first syntax error', () => {
    const source = 'a: 1\na: 2\na: 3\nb: `\nc: `\n';
    const { diagnostics } = parseYaml(source, positionsIn('a.yaml', source));
    expect(diagnostics.map(({ line, found }) => [line, found])).toEqual([
      [2, 'a second `a`'],
      [3, 'a second `a`'],
      [4, '`b: ``'],
    ]);
  });

  test('reports aliases that would expand without limit', () => {
    const lists = [...'bcdefghij'].map((name, index) => {
      const before = `*${'abcdefghij'.charAt(index)}`;
      return `${name}: &${name} [${Array.from({ length: 9 }, () => before).join(', ')}]`;
    });
    const source = ['a: &a x', ...lists].join('\n');
    const { yaml, diagnostics } = parseYaml(source, positionsIn('a.yaml', source));
    expect(yaml).toBeUndefined();
    expect(diagnostics).toMatchObject([
      { line: 1, what: 'invalid YAML: aliases cannot be resolved' },
    ]);
  });
});
