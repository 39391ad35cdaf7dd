import { expect, test } from 'vitest';
import { codesOf, idOf, prose, template } from '../../bench/author.ts';

test.each([
  ['エラーコード: SEC_ERROR_BAD_DER', ['SEC_ERROR_BAD_DER']],
  ['NET::ERR_CERT_INVALID', ['NET::ERR_CERT_INVALID']],
  ['(エラーコード: ssl_error_bad_cert_domain)', ['ssl_error_bad_cert_domain']],
  ['致命的なエラー(44)', ['44']],
  ['curl: (60) SSL certificate problem', ['60']],
  ['HTTP エラー 403.13', ['403.13']],
  ['error:0A00010B:SSL routines (0x80092012)', ['0x80092012']],
  ['openssl s_client は 3 日前に終わりました', []],
])('an author lists the codes of “%s”', (text, codes) => {
  expect(codesOf(text)).toEqual(codes);
});

test('a tilde is the host name, and a brace is no placeholder', () => {
  expect(template(' ~ の {設定} ')).toBe('{host} の ｛設定｝');
});

test('an id stays, and any other name becomes one that clashes with nothing', () => {
  expect(['ie-xp', 'IE 6', 'cause', '…'].map(idOf)).toEqual([
    'ie-xp',
    'ie-6',
    'message-cause',
    'message',
  ]);
});

test('prose holds no markup and no statement', () => {
  expect(prose('a <b>\n\n{1}')).toBe('&#97; &#60;b&#62; &#123;1&#125;');
});
