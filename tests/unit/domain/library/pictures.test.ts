import { expect, test } from 'vitest';
import { pictureName, publishedName } from '../../../../src/domain/library/pictures.ts';

test('prose names a picture by its place beside the file, and in no other way', () => {
  expect(pictureName('./screen.en.png')).toBe('screen.en.png');
  for (const address of ['screen.png', '../a/screen.png', './a/b.png', '/a.png', './', ''])
    expect(pictureName(address)).toBeUndefined();
});

test('a picture is published under the names of its entry and its own, and a mark before the ending', () => {
  expect(publishedName('no-line', 'screen.en.png', '0a1b2c3d')).toBe(
    'no-line-screen.en-0a1b2c3d.png',
  );
});
