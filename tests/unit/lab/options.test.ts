import { expect, test } from 'vitest';
import { chosen, readOptions } from '../../lab/options.ts';

const all = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];

test('without a choice, everything is captured', () => {
  expect(chosen(all, readOptions([]).clients, 'client')).toEqual(all);
});

test('an option may be given more than once', () => {
  const { faults } = readOptions(['--fault', 'c', '--fault', 'a']);
  expect(chosen(all, faults, 'fault')).toEqual([{ id: 'a' }, { id: 'c' }]);
});

test('an unknown name is said, with those there are', () => {
  expect(() => chosen(all, ['d'], 'fault')).toThrow('There is no fault d. There are: a, b, c.');
});

test('an unknown option is refused', () => {
  expect(() => readOptions(['--everything'])).toThrow();
});
