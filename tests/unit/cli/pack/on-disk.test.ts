import { expect, test } from 'vitest';
import { folderOnDisk, onDisk, pageOnDisk } from '../../../../src/cli/pack/on-disk.ts';
import { policyFor } from '../../../../src/integrations/security-policy.ts';

for (const [address, base, from, expected] of [
  ['/', '/', '', 'index.html'],
  ['/faq/a/#b', '/', '', 'faq/a/index.html#b'],
  ['/faq/a/#b', '/', 'faq/c', '../a/index.html#b'],
  ['/help/en/?q=a/b#c', '/help/', 'faq/c', '../../en/index.html?q=a/b#c'],
  ['/help/icon.svg', '/help/', 'en', '../icon.svg'],
  ['/helpless/', '/help/', 'en', '/helpless/'],
  ['#part', '/', 'en', '#part'],
  ['messages/#b', '/', 'faq/a', 'messages/index.html#b'],
  ['../?q=a/b', '/', 'faq/a', '../index.html?q=a/b'],
  ['card.png', '/', 'faq/a', 'card.png'],
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

test('addresses and scripts of a page fit a disk', () => {
  const page =
    '<link rel="manifest" href="/app.json"><a href="/faq/" title="a > b">/faq/</a>' +
    '<search-box data-index="/search-index/" data-pages="/pagefind/" data-search="/search/"></search-box>' +
    '<script type="module" src="/_astro/a.js"></script>';
  expect(pageOnDisk(page, '/', 'search')).toBe(
    '<a href="../faq/index.html" title="a > b">/faq/</a>' +
      '<search-box data-index="../search-index/" data-search="index.html"></search-box>' +
      '<script defer src="../_astro/a.js"></script>',
  );
});

test('a page that leads on leads to a file', () => {
  const lead = (to: string) => `<meta http-equiv="refresh" content="0; url=${to}">`;
  expect(pageOnDisk(lead('/help/faq/a/#b'), '/help/', 's/x')).toBe(
    lead('../../faq/a/index.html#b'),
  );
  expect(pageOnDisk(lead('https://example.com/'), '/help/', 's')).toBe(
    lead('https://example.com/'),
  );
});

test('what a page only quotes stays as it is', () => {
  const text = '<code>&lt;a href="/faq/"&gt; src="/a.js"</code>';
  expect(pageOnDisk(text, '/', 'faq')).toBe(text);
});

test('the policy of a page on a disk allows less, not more', () => {
  const page = (policy: string) =>
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
  expect(pageOnDisk(page(policyFor('')), '/', '')).toBe(
    page(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; form-action file:; base-uri 'none'",
    ),
  );
});
