import { expect, test } from 'vitest';
import { findCodes } from '../../../../src/cli/scaffold/codes.ts';

const known = ['ERR_NO_LINE', 'NET::ERR_PUMP', 'E-40', 'E40', '44', 'Unavailable'];

test.each([
  ['(code: err_no_line)', ['ERR_NO_LINE'], []],
  ['no line', [], []],
  ['ERR_PUMP', ['NET::ERR_PUMP'], []],
  ['Check the cable. E40', ['E40'], []],
  ['致命的なエラー(44)', ['44'], []],
  ['pump: (77) no line today', ['77'], ['77']],
  ['Error: 45', ['45'], ['45']],
  ['The line is unavailable in 44 seconds', [], []],
  [
    'ERR_NEW_THING and 0x800B0109',
    ['ERR_NEW_THING', '0x800B0109'],
    ['ERR_NEW_THING', '0x800B0109'],
  ],
])('in %s', (line, codes, guessed) => {
  expect(findCodes([line], known)).toEqual({ codes, guessed });
});
