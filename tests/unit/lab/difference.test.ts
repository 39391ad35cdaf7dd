import { expect, test } from 'vitest';
import { difference } from '../../lab/difference.ts';

test('texts that are alike have no difference', () => {
  expect(difference(['a', 'b'], ['a', 'b'])).toEqual([]);
});

test('a changed line shows what has changed in it', () => {
  const before = ['見出し', 'この証明書は失効しています。'];
  const after = ['見出し', 'この証明書は破棄されています。'];
  expect(difference(before, after)).toEqual(['~ この証明書は[-失効し-]{+破棄され+}ています。']);
});

test('lines that came and went are whole', () => {
  expect(difference(['a', 'b'], ['a', 'b', 'c'])).toEqual(['+ c']);
  expect(difference(['a', 'b', 'c'], ['a', 'c'])).toEqual(['- b']);
  expect(difference(['a'], [])).toEqual(['- a']);
});
