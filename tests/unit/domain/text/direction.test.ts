import { expect, test } from 'vitest';
import { directionOf } from '../../../../src/domain/text/direction.ts';

test('a text runs the way its letters do, whatever names and codes are in it', () => {
  expect(directionOf('Firefox حجب هذه الصفحة لأنها غير آمنة (E_PAPER)')).toBe('rtl');
  expect(directionOf('החיבור אינו פרטי')).toBe('rtl');
  expect(directionOf('The Arabic word for paper is ورق, and for machine آلة.')).toBe('ltr');
  expect(directionOf('用紙がありません')).toBe('ltr');
  expect(directionOf('')).toBe('ltr');
});
