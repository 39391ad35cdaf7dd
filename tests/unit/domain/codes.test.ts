import { expect, test } from 'vitest';
import { codesOf } from '../../../src/domain/codes.ts';
import type { Library } from '../../../src/domain/library.ts';
import { terminals } from './terminals.ts';

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
