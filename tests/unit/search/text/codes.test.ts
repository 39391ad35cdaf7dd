import { describe, expect, test } from 'vitest';
import { codeKeys, extractCodes } from '../../../../src/search/text/codes.ts';

describe('a code is recognised in a text', () => {
  test.each([
    ['in any case', 'e_no_line', 'E_NO_LINE'],
    ['in any width', 'Ｅ＿ＮＯ＿ＬＩＮＥ', 'E_NO_LINE'],
    ['with a hyphen', 'Amount 1,980 E-21', 'E-21'],
    ['with dots', 'java.lang.Error: no line', 'java.lang.Error'],
    ['amid Japanese', '致命的なエラー（44）', '44'],
    ['behind a colon', 'Error:44', '44'],
    ['without its prefix', 'ERR_NO_LINE was shown', 'NET::ERR_NO_LINE'],
    ['with its prefix', 'NET::ERR_NO_LINE was shown', 'NET::ERR_NO_LINE'],
    ['with a prefix it does not have', 'NET::ERR_NO_LINE was shown', 'ERR_NO_LINE'],
    ['without 0x', 'Fehler 80092010', '0x80092010'],
    ['with spaces for its underscores', 'Error: (err no line)', 'ERR_NO_LINE'],
    ['cut by a line break', 'Sorry ERR_NO_\n  LINE OK', 'ERR_NO_LINE'],
    ['cut inside a word', 'Sorry ERR_NO_LI\nNE OK', 'ERR_NO_LINE'],
  ])('%s', (_, text, code) => {
    expect(codeKeys(code).some((key) => extractCodes(text).has(key))).toBe(true);
  });
});

describe('a code is not seen', () => {
  test.each([
    ['in a longer number', '443', '44'],
    ['in a longer name', 'E_NO_LINE_AT_ALL', 'E_NO_LINE'],
    ['in a port', 'pay.example.jp:44', '44'],
    ['in a number amid many words', 'It took 44 minutes to pay here', '44'],
    ['in a part of a host name', 'e21.example.jp', 'E21'],
    ['in a time', '10:44', '44'],
    ['in a date', '2026-11-22', '11'],
    ['in a sentence', 'We are sorry that there is no line 7 to any centre today', 'NO_LINE'],
    ['in a number amid much text', `44${'長い文の中の'.repeat(10)}`, '44'],
    ['in punctuation', ':: -- __', '::'],
  ])('%s', (_, text, code) => {
    expect(codeKeys(code).some((key) => extractCodes(text).has(key))).toBe(false);
  });
});

test('what is written like a code comes first, plain words last', () => {
  const [first, second] = extractCodes('The terminal said ERR_NO_LINE and E21 today');
  expect([first, second]).toEqual(['errnoline', 'e21']);
});
