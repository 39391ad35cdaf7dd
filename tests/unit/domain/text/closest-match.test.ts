import { describe, expect, test } from 'vitest';
import { editDistance, closestMatch } from '../../../../src/domain/text/closest-match.ts';

describe('distance', () => {
  test.each([
    ['', '', 0],
    ['moka', 'moka', 0],
    ['moka', '', 4],
    ['mokka', 'moka', 1],
    ['moca', 'moka', 1],
    ['mkoa', 'moka', 1],
    ['kettle', 'kitten', 3],
    ['水', '水😀', 1],
  ])('from %j to %j is %i', (from, to, slips) => {
    expect(editDistance(from, to)).toBe(slips);
    expect(editDistance(to, from)).toBe(slips);
  });
});

describe('nearest', () => {
  const known = ['barista', 'moka', 'tank', 'tanks'];

  test.each([
    ['mocha', 'moka'],
    ['Moka', 'moka'],
    ['tnak', 'tank'],
    ['tanks', 'tanks'],
    ['bar', undefined],
    ['x', undefined],
    ['', undefined],
  ])('of %j is %j', (name, expected) => {
    expect(closestMatch(name, known)).toBe(expected);
  });

  test('takes the first of two equally close names', () => {
    expect(closestMatch('cat', ['bat', 'hat'])).toBe('bat');
  });

  test('finds nothing among no names', () => {
    expect(closestMatch('moka', [])).toBeUndefined();
  });
});
