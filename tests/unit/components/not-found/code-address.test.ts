import { expect, test } from 'vitest';
import { codeAddress } from '../../../../src/components/not-found/code-address.ts';

test.each([
  ['/code/E_40/', '/code/e_40/'],
  ['/code/e_40', '/code/e_40/'],
  ['/help/ja/code/Net::Err_40', '/help/ja/code/net-err_40/'],
  ['/code/NET%3A%3AERR_40/', '/code/net-err_40/'],
])('%s leads to %s', (path, address) => {
  expect(codeAddress(path)).toBe(address);
});

test.each(['/code/e_40/', '/code/', '/faq/E_40/', '/code/a/b/', '/'])('%s stays', (path) => {
  expect(codeAddress(path)).toBeUndefined();
});

test('an address that cannot be decoded does no harm', () => {
  expect(codeAddress('/code/%E0%A4%A/')).toBe('/code/e0-a4-a/');
});
