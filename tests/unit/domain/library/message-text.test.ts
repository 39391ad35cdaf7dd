import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  localize,
  pieces,
  placeholdersIn,
  wholeText,
} from '../../../../src/domain/library/message-text.ts';

test('the whole text is the heading, where there is one, and the lines', () => {
  expect(wholeText({ heading: 'NO LINE', lines: ['Wait.', 'E-40'] })).toBe('NO LINE\nWait.\nE-40');
  expect(wholeText({ lines: ['Wait.'] })).toBe('Wait.');
});

describe('a line is cut at its placeholders', () => {
  test.each([
    ['Wait.', [{ text: 'Wait.' }]],
    ['{host}', [{ placeholder: 'host' }]],
    ['{a}{b-2}', [{ placeholder: 'a' }, { placeholder: 'b-2' }]],
    ['Pay {amount} now', [{ text: 'Pay ' }, { placeholder: 'amount' }, { text: ' now' }]],
    ['{Host} { host } {} {2a} {a', [{ text: '{Host} { host } {} {2a} {a' }]],
    ['', []],
  ])('%j', (line, expected) => {
    expect(pieces(line)).toEqual(expected);
  });

  test('and its pieces make the line again', () => {
    const lines = fc.array(fc.constantFrom('{', '}', 'host', '-', '2', ' ', '{host}', '水', '$&'));
    fc.assert(
      fc.property(lines, (parts) => {
        const line = parts.join('');
        const back = pieces(line).map((piece) =>
          'text' in piece ? piece.text : `{${piece.placeholder}}`,
        );
        expect(back.join('')).toBe(line);
      }),
    );
  });
});

test('the placeholders of a text are named in order, each once', () => {
  expect(placeholdersIn('{b} and {a}\nand {b} or {B}')).toEqual(['b', 'a']);
  expect(placeholdersIn('none')).toEqual([]);
});

test('a text without the locale asked for is an error that names both', () => {
  expect(localize({ ja: '水', en: 'water' }, 'ja')).toBe('水');
  expect(() => localize({ ja: '水' }, 'en')).toThrow('No text for locale "en" in {"ja":"水"}');
});
