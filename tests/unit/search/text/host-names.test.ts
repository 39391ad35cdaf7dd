import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hostIn, isHostName } from '../../../../src/search/text/host-names.ts';

test.each([
  ['www.example.jp にアクセスしようとしました', 'www.example.jp'],
  ['https://Portal.Example.AC.JP:8443/path?q=1', 'portal.example.ac.jp'],
  ['ｗｗｗ．ｅｘａｍｐｌｅ．ｊｐ', 'www.example.jp'],
  ['「shop.example.com」の識別情報', 'shop.example.com'],
])('the host name in %j is %j', (text, host) => {
  expect(hostIn(text)).toBe(host);
});

test.each(['', 'no host here', 'user@example.com', '10.0.0.1', 'SEC_ERROR_X', '<b>.</b>'])(
  'there is no host name in %j',
  (text) => {
    expect(hostIn(text)).toBeUndefined();
  },
);

test.each([
  '<img src=x>.jp',
  'a b.jp',
  'example.jp/path',
  'example.jp:443',
  '-a.jp',
  `${'a'.repeat(64)}.jp`,
  'javascript:alert(1)',
])('%j is no host name', (text) => {
  expect(isHostName(text)).toBe(false);
});

test('whatever is found in a text is a host name', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.domain(), (text, domain) => {
      const host = hostIn(`${text} ${domain}`);
      expect(host === undefined || isHostName(host)).toBe(true);
    }),
  );
});
