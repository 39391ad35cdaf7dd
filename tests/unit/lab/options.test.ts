import { expect, test } from 'vitest';
import { parseArguments } from '../../../src/cli/command/parse-arguments.ts';
import { captureOptions, chosen, optionsOf } from '../../lab/options.ts';

const read = (args: string[]) => {
  const given = parseArguments({ options: captureOptions, takes: [0, 0] }, args);
  return given && optionsOf(given);
};
const all = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];

test('without a choice, everything is captured', () => {
  expect(chosen(all, read([])?.clients ?? [], 'client')).toEqual(all);
});

test('an option may be given more than once', () => {
  const given = read(['--fault', 'c', '--fault', 'a']);
  expect(chosen(all, given?.faults ?? [], 'fault')).toEqual([{ id: 'a' }, { id: 'c' }]);
});

test('an unknown name is said, with those there are', () => {
  expect(() => chosen(all, ['d'], 'fault')).toThrow('There is no fault d. There are: a, b, c.');
});
