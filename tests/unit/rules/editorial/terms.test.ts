import { expect, test } from 'vitest';
import { style } from '../../../../src/schemas/style.ts';
import { findReplacedWords } from '../../../../src/rules/editorial/terms-are-consistent.ts';

const found = (text: string, term: object) => {
  const [whole] = style.parse({ terms: [{ locale: 'ja', ...term }] }).terms;
  return whole ? findReplacedWords(text, whole).map((one) => one.found) : [];
};

test('a replaced word is allowed inside the word to use, but not alone', () => {
  expect(found('ボタンとボタ', { use: 'ボタン', 'instead-of': ['ボタ'] })).toEqual(['ボタ']);
});

test('a longer replaced word that contains the word to use is found', () => {
  expect(found('ロールー', { use: 'ロール', 'instead-of': ['ロールー'] })).toEqual(['ロールー']);
});

test('a replaced word that differs only in case is found', () => {
  expect(found('ATM, atm', { use: 'atm', 'instead-of': ['ATM'] })).toEqual(['ATM']);
});

test('the word to use is allowed although it is replaced in another case', () => {
  expect(found('ATM, Atm', { use: 'ATM', 'instead-of': ['atm'] })).toEqual(['Atm']);
});

test('of two replaced words, one inside the other, the longer is found once', () => {
  const term = { use: '客', 'instead-of': ['ゲスト', 'ゲストー'] };
  expect(found('ゲストーとゲスト', term)).toEqual(['ゲストー', 'ゲスト']);
});

test('an exception is allowed', () => {
  const term = { use: '紙', 'instead-of': ['ペーパー'], except: ['ペーパードライバー'] };
  expect(found('ペーパードライバーのペーパー', term)).toEqual(['ペーパー']);
});
