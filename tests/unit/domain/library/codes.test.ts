import { expect, test } from 'vitest';
import { codesOf, isNumber } from '../../../../src/domain/library/codes.ts';
import type { Library } from '../../../../src/domain/library/types.ts';
import { terminals } from '../terminals.ts';

const outline = (library: Library) =>
  codesOf(library).map(({ name, slug, uses }) => [
    name,
    slug,
    ...uses.map(
      ({ entry, messages }) => `${entry.slug}: ${messages.map(({ id }) => id).join(' ')}`,
    ),
  ]);

test('codes come by name, each with the messages of every entry that bear it', () => {
  expect(outline(terminals)).toEqual([
    ['E-21', 'e-21', 'chip-not-read: counter-4 counter-5-ja portable-5'],
    ['E-40', 'e-40', 'no-line: counter-5 portable-5-ja portable-5', 'paper-out: after-restart'],
    ['P-02', 'p-02', 'paper-out: counter-4'],
  ]);
});

test('spellings that share an address are one code, and a message with both stands once', () => {
  const [entry] = terminals.entries;
  if (!entry) throw new Error('The fixture has no entry');
  const messages = entry.messages.map((message, index) => ({
    ...message,
    codes: [['E-21'], ['e 21'], ['E-21', 'e 21']][index] ?? [],
  }));
  expect(outline({ ...terminals, entries: [{ ...entry, messages }] })).toEqual([
    ['E-21', 'e-21', 'chip-not-read: counter-4 portable-5 counter-5-ja'],
  ]);
});

const meaningOf = (library: Library, slug: string) =>
  codesOf(library).find((code) => code.slug === slug)?.facts?.meaning['en'];

test('what is known of a code is found by its name, and by its number', () => {
  expect(meaningOf(terminals, 'e-40')).toBe('The payment centre does not answer.');
  expect(meaningOf(terminals, 'e-21')).toBe('The chip of the card could not be read.');
  expect(meaningOf(terminals, 'p-02')).toBeUndefined();
});

test('a number that is somebody’s name, or that two codes have, is not taken for one of them', () => {
  const [chip, line] = terminals.codes;
  if (!chip || !line) throw new Error('The fixture has too few codes');
  const named = [{ ...chip, number: 'E-40' }, line];
  expect(meaningOf({ ...terminals, codes: named }, 'e-40')).toBe(line.meaning['en']);
  const both = [chip, { ...line, name: 'NO_LINE', number: chip.number }];
  expect(meaningOf({ ...terminals, codes: both }, 'e-21')).toBeUndefined();
});

test('numbers come last', () => {
  const [entry] = terminals.entries;
  if (!entry) throw new Error('The fixture has no entry');
  const codes = ['0x80', 'E-40', '-12', 'A', '7'];
  const messages = entry.messages.slice(0, 1).map((message) => ({ ...message, codes }));
  const sorted = codesOf({ ...terminals, entries: [{ ...entry, messages }] });
  expect(sorted.map(({ name }) => name).map(isNumber)).toEqual([false, false, true, true, true]);
});
