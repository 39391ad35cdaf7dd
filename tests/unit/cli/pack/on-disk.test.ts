import { expect, test } from 'vitest';
import { folderOnDisk, onDisk } from '../../../../src/cli/pack/on-disk.ts';

for (const [address, base, from, expected] of [
  ['/', '/', '', 'index.html'],
  ['/faq/a/#b', '/', '', 'faq/a/index.html#b'],
  ['/faq/a/#b', '/', 'faq/c', '../a/index.html#b'],
  ['/help/en/?q=a/b#c', '/help/', 'faq/c', '../../en/index.html?q=a/b#c'],
  ['/help/icon.svg', '/help/', 'en', '../icon.svg'],
  ['/helpless/', '/help/', 'en', '/helpless/'],
  ['#part', '/', 'en', '#part'],
  ['https://example.com/', '/', 'en', 'https://example.com/'],
  ['//example.com/', '/', 'en', '//example.com/'],
] as const) {
  test(`${address} below ${base} is ${expected} for a file in “${from}”`, () => {
    expect(onDisk(address, base, from)).toBe(expected);
  });
}

test('a folder that is no page names no file', () => {
  expect(folderOnDisk('/help/en/search-index/', '/help/', 'en/search')).toBe('../search-index/');
});
