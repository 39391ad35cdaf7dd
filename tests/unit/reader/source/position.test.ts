import { expect, test } from 'vitest';
import { positionsIn } from '../../../../src/reader/source/position.ts';

const text = '一\n😀x\r\n\nend';
const locate = positionsIn('a.yaml', text);

test.each([
  ['the start', 0, 1, 1],
  ['the line break itself', 1, 1, 2],
  ['behind a line break', 2, 2, 1],
  ['behind a letter of two UTF-16 units', 4, 2, 3],
  ['an empty line', 7, 3, 1],
  ['the last line', 8, 4, 1],
  ['the end', 11, 4, 4],
  ['beyond the end', 99, 4, 4],
  ['before the start', -1, 1, 1],
])('%s', (_, offset, line, column) => {
  expect(locate(offset)).toEqual({ file: 'a.yaml', line, column });
});
