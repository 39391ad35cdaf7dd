import { describe, expect, test } from 'vitest';
import type { Message } from '../../../../src/domain/library/types.ts';
import { truncate, distinctiveLine } from '../../../../src/domain/library/distinctive-line.ts';
import { terminals } from '../terminals.ts';

const [first, second] = terminals.entries;
const [model] = first?.messages ?? [];
if (!first || !second || !model) throw new Error('The fixture is too small');
const message = (entry: string, heading: string | undefined, ...lines: string[]): Message => {
  const { heading: _, ...rest } = model;
  return { ...rest, entry, lines, ...(heading !== undefined && { heading }) };
};

test('the telling line is the first that no other entry has', () => {
  const one = message(first.slug, 'Problem', 'Wait.', 'No chip.', 'Call us.');
  const other = message(second.slug, 'Problem', 'No line.', 'Wait.');
  const library = {
    ...terminals,
    entries: [
      { ...first, messages: [one, { ...one, id: 'again' }] },
      { ...second, messages: [other] },
    ],
  };
  expect(distinctiveLine(library, one)).toBe('No chip.');
  expect(distinctiveLine(library, other)).toBe('No line.');
});

test('where every line is in another entry too, it is the first one', () => {
  const one = message(first.slug, undefined, 'Wait.', 'Call us.');
  const other = message(second.slug, 'Problem', 'Wait.', 'Call us.');
  const library = {
    ...terminals,
    entries: [
      { ...first, messages: [one] },
      { ...second, messages: [other] },
    ],
  };
  expect(distinctiveLine(library, one)).toBe('Wait.');
  expect(distinctiveLine(library, other)).toBe('Problem');
});

describe('the beginning of a line', () => {
  test.each([
    ['Wait.', 5, 'Wait.'],
    ['Wait here.', 5, 'Wait…'],
    ['𠮷野家の水', 3, '𠮷野家…'],
    ['Pay {amount} now', 16, 'Pay {amount} now'],
    ['Pay {amount} now', 12, 'Pay {amount}…'],
    ['Pay {amount} now', 11, 'Pay…'],
    ['Pay {amount} now', 5, 'Pay…'],
  ])('of %j with %i characters is %j', (line, length, expected) => {
    expect(truncate(line, length)).toBe(expected);
  });
});
