import { expect, test } from 'vitest';
import { cureRecords } from '../../../../src/domain/api/cures.ts';
import { terminalCure } from '../terminal-cure.ts';
import { terminals } from '../terminals.ts';

const { proof, ...cure } = terminalCure;

test('a record has all of its fields, the address of the cure, and the run without its seal', () => {
  const { program, version, system, captured, cured, refused } = proof;
  expect(cureRecords({ ...terminals, cures: [terminalCure] }, '/terminal/')).toEqual([
    {
      ...cure,
      url: '/terminal/faq/chip-not-read/#cure-counter',
      proof: { program, version, system, captured, cured, refused },
    },
  ]);
});

test('a cure in a part beside the answer has the address of that page', () => {
  const aside = { ...terminalCure, part: 'background' };
  const [record] = cureRecords({ ...terminals, cures: [aside] }, '/terminal/');
  expect(record?.url).toBe('/terminal/faq/chip-not-read/background/#cure-counter');
  expect(record).not.toHaveProperty('part');
});

test('a library without cures has an empty list', () => {
  expect(cureRecords(terminals, '/terminal/')).toEqual([]);
});
