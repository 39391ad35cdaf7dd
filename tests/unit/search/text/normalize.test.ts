import { describe, expect, test } from 'vitest';
import {
  normalize,
  normalizeInPlace,
  normalizeWords,
} from '../../../../src/search/text/normalize.ts';

describe('one text in two ways of writing becomes the same', () => {
  test.each([
    ['case', 'No Line', 'NO LINE'],
    ['full-width letters', 'Ｅ－２１', 'E-21'],
    ['half-width kana', 'ｶｰﾄﾞ', 'カード'],
    ['a voicing mark of its own', 'カ\u3099', 'ガ'],
    ['spaces around foreign words', 'この Web サイト', 'このWebサイト'],
    ['a broken line', 'もう一度\r\nお試しください', 'もう一度お試しください'],
    ['invisible characters', 'カ\u200bー\u00adド\ufeff', 'カード'],
    ['the variant a symbol is drawn in', '⚠\ufe0f No line', '⚠ No line'],
    ['a lone surrogate', 'No\ud800 line', 'No line'],
    ['curly and straight quotes', 'The card’s “chip”', 'The card\'s "chip"'],
    ['commas', '抜いて、もう,一度，', '抜いて,もう，一度、'],
    ['brackets and other punctuation', 'エラー（E-21）！', 'エラー: E21'],
    ['the long vowel and the number one', '力一ド', 'カード'],
    ['hiragana and katakana that look alike', 'へリ・べリ・ぺり', 'ヘリ・ベり・ペリ'],
    ['a final long vowel', 'サーバーの証', 'サーバの証'],
    ['a long vowel written twice', 'サーバーー', 'サーバ'],
    ['a dotted capital I', 'LİNE', 'li\u0307ne'],
    ['a sigma at the end of a word', 'ΟΔΟΣ', 'ΟΔΟσ'],
  ])('%s', (_, one, other) => {
    expect(normalize(one)).toBe(normalize(other));
    expect(normalize(one)).not.toBe('');
  });
});

describe('what differs from visitor to visitor is forgotten', () => {
  test.each([
    ['a host name', 'www.example.jp'],
    ['a host name with its port', 'WWW.Example.co.jp:8443'],
    ['an address', 'https://www.example.jp/a/b?c=d#e'],
    ['an address in another scheme', 'git+ssh://example.com/x.git'],
    ['a number address', '192.0.2.7'],
    ['a number address with its port', '192.0.2.7:443'],
    ['a placeholder', '{host}'],
    ['a full-width placeholder', '｛ｈｏｓｔ｝'],
  ])('%s', (_, name) => {
    expect(normalize(`回線 ${name} が切れました`)).toBe('回線が切れました');
    expect(normalize(`回線「${name}」が切れました`)).toBe('回線が切れました');
  });
});

describe('what tells messages apart is kept', () => {
  test.each([
    ['E-21', 'E-22'],
    ['カード', 'カート'],
    ['抜く', '貫く'],
    ['ハード', 'バード'],
    ['version 1.2', 'version 1.3'],
    ['サーバー', 'サーカス'],
  ])('%s is not %s', (one, other) => {
    expect(normalize(one)).not.toBe(normalize(other));
  });
});

test('nothing is left of punctuation, spaces and symbols', () => {
  expect(normalize(' …「」!?\t—\n😀 ')).toBe('');
  expect(normalizeWords(' …「」!?\t—\n😀 ')).toBe('');
});

test('the search over pages gets words, without addresses, in the same letters', () => {
  expect(normalizeWords('Ｎｏ line:\n“https://example.jp/x” E_21, at www.example.jp')).toBe(
    'no line e_21 at',
  );
});

test.each([
  ['Hangul, composed or not', '연결이 비공개', '연결이 비공개'.normalize('NFD')],
  ['Vietnamese, composed or not', 'kết nối', 'kết nối'.normalize('NFD')],
  ['the dotless i of Turkish', 'IŞIK', 'ışık'],
  ['the German ß and its capitals', 'Straße', 'STRASSE'],
  ['Arabic with vowels and strokes', 'وَرَقـة', 'ورقة'],
  ['Persian letters on an Arabic keyboard', 'کتابی', 'كتابي'],
  ['Hebrew with points', 'שָׁלוֹם', 'שלום'],
  ['Thai, which has no spaces', 'ไม่ ปลอด ภัย', 'ไม่ปลอดภัย'],
  ['Khmer with zero-width spaces', 'ក្រដាស\u200bអស់', 'ក្រដាសអស់'],
  ['Devanagari with a joiner', 'डिस्\u200dक', 'डिस्क'],
  ['letters in full width', 'Ｋｅｉｎ Ｐａｐｉｅｒ', 'kein papier'],
])('the same in every way to write it: %s', (_, one, other) => {
  expect(normalize(one)).toBe(normalize(other));
  expect(normalizeInPlace(one).letters).toBe(normalize(other));
});

test('letters that mean something else stay apart', () => {
  expect(normalize('證書')).not.toBe(normalize('证书'));
  expect(normalize('für')).not.toBe(normalize('fur'));
  expect(normalize('ё')).not.toBe(normalize('е'));
});
