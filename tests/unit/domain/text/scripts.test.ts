import { describe, expect, test } from 'vitest';
import { guessLanguage, hasLettersOf, scriptsOf } from '../../../../src/domain/text/scripts.ts';

test.each([
  ['en', ['Latn']],
  ['ja', ['Hira', 'Kana', 'Hani']],
  ['zh-Hans', ['Hani']],
  ['zh-TW', ['Hani']],
  ['ko', ['Hang', 'Hani']],
  ['sr', ['Cyrl']],
  ['sr-Latn', ['Latn']],
])('%s is written in %j', (locale, scripts) => {
  expect(scriptsOf(locale)).toEqual(scripts);
});

test.each([
  ['ja', 'E-21 カード', true],
  ['ja', 'E-21', false],
  ['zh-Hans', '缺纸', true],
  ['zh-Hans', 'かみ', false],
  ['en', '紙 E', true],
])('whether %s has letters of %j', (locale, text, expected) => {
  expect(hasLettersOf(locale, text)).toBe(expected);
});

describe('the language of a text is guessed by its letters', () => {
  test.each([
    ['PAPER OUT', ['ja', 'en'], 'en'],
    ['PAPER OUT', ['ja'], 'en'],
    ['KEIN PAPIER', ['de', 'en'], 'de'],
    ['用紙切れ', ['ja', 'en'], 'ja'],
    ['用紙切れです', ['zh-Hans', 'ja'], 'ja'],
    ['用紙', ['ja', 'en'], 'ja'],
    ['打印纸用尽。E-21', ['ja', 'en', 'zh-Hans'], 'zh-Hans'],
    ['打印纸用尽', ['en'], 'zh'],
    ['用紙切れです', ['en'], 'ja'],
    ['용지 없음', ['ja'], 'ko'],
    ['Нет бумаги', ['en', 'uk'], 'uk'],
    ['21', ['ja', 'en'], 'en'],
  ])('%j, where %j are likely: %s', (text, likely, language) => {
    expect(guessLanguage(text, likely)).toBe(language);
  });
});
