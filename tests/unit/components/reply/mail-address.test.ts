import { expect, test } from 'vitest';
import { mailAddress } from '../../../../src/components/reply/mail-address.ts';

test('a letter is addressed to nobody, with subject and text', () => {
  expect(mailAddress('A & B?', 'one\ntwo')).toEqual({
    href: 'mailto:?subject=A%20%26%20B%3F&body=one%0D%0Atwo',
    whole: true,
  });
});

test('a text that is too long for some systems is left out, and the caller is told', () => {
  expect(mailAddress('A', '長い'.repeat(200))).toEqual({ href: 'mailto:?subject=A', whole: false });
});
