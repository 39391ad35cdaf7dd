import { expect, test } from 'vitest';
import { style } from '../../../../src/schemas/style.ts';
import { findReplacedWords } from '../../../../src/rules/editorial/terms-are-consistent.ts';

const found = (text: string, term: object) => {
  const [whole] = style.parse({ terms: [{ locale: 'ja', ...term }] }).terms;
  return whole ? findReplacedWords(text, whole).map((one) => one.found) : [];
};

test('a word inside the word to use is left alone, alone it is not', () => {
  expect(found('ボタンとボタ', { use: 'ボタン', 'instead-of': ['ボタ'] })).toEqual(['ボタ']);
});

test('a longer word that holds the word to use is found', () => {
  expect(found('ロールー', { use: 'ロール', 'instead-of': ['ロールー'] })).toEqual(['ロールー']);
});

test('a word that differs by its capitals alone is found', () => {
  expect(found('ATM, atm', { use: 'atm', 'instead-of': ['ATM'] })).toEqual(['ATM']);
});

test('the word to use is right although other capitals of it are not', () => {
  expect(found('ATM, Atm', { use: 'ATM', 'instead-of': ['atm'] })).toEqual(['Atm']);
});

test('of two words, one in the other, the longer one is found, and once', () => {
  const term = { use: '客', 'instead-of': ['ゲスト', 'ゲストー'] };
  expect(found('ゲストーとゲスト', term)).toEqual(['ゲストー', 'ゲスト']);
});

test('an exception is left alone', () => {
  const term = { use: '紙', 'instead-of': ['ペーパー'], except: ['ペーパードライバー'] };
  expect(found('ペーパードライバーのペーパー', term)).toEqual(['ペーパー']);
});
