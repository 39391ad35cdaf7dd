import { describe, expect, test } from 'vitest';
import { holdsLine } from '../../../../src/search/text/whole-line.ts';

describe('a line is held', () => {
  test.each([
    ['by itself', 'nolinetothecentre', 'nolinetothecentre'],
    ['amid other words', 'okクローズ用紙がありません再試行', '用紙がありません'],
    [
      'with a name between its characters',
      '回線はデータ宇部から切れています',
      '回線はから切れています',
    ],
    ['with names at its beginning and in it', 'payexpectedapplesandpears', 'expectedand'],
    ['with a name that begins like what follows it', 'seepapages', 'seepages'],
  ])('%s', (_, text, line) => {
    expect(holdsLine(text, line)).toBe(true);
  });
});

describe('a line is not held', () => {
  test.each([
    [
      'when a letter is missing, though its grams are there',
      'thepaymntcentredoesnotanswer',
      'thepaymentcentredoesnotanswer',
    ],
    ['when a letter is wrong', '用紙がおりません', '用紙がありません'],
    ['when its parts stand in another order', 'centrenoanswerfromthe', 'noanswerfromthecentre'],
    ['by a part of it', 'nolineto', 'nolinetothecentre'],
    ['by nothing', '', 'noline'],
  ])('%s', (_, text, line) => {
    expect(holdsLine(text, line)).toBe(false);
  });
});
