import { expect, test } from 'vitest';
import { headerRules } from '../../../src/integrations/response-headers.ts';
import { terminals } from '../domain/terminals.ts';

/** The rules of a file as a host reads it: addresses with their headers. */
function read(file: string): Map<string, string[]> {
  const rules = new Map<string, string[]>();
  for (const line of file.trimEnd().split('\n')) {
    if (line.startsWith('/')) rules.set(line, []);
    else [...rules.values()].at(-1)?.push(line.trim());
  }
  return rules;
}

test('every answer below the sub-path is protected, and hashed files may be kept', () => {
  const rules = read(headerRules(terminals, '/help'));
  expect(rules.get('/help/*')).toContain('X-Content-Type-Options: nosniff');
  expect(rules.get('/help/*')).toContain("Content-Security-Policy: frame-ancestors 'none'");
  for (const folder of ['_astro', 'ocr', 'pictures'])
    expect(rules.get(`/help/${folder}/*`)).toEqual([
      'Cache-Control: public, max-age=31536000, immutable',
    ]);
  expect(rules.get('/help/ja/feed.xml')).toEqual(['Content-Type: application/atom+xml']);
  expect([...rules.keys()].filter((address) => !address.startsWith('/help/'))).toEqual([]);
});

test('no two rules that fit one address say the same header, which hosts would join', () => {
  const rules = [...read(headerRules(terminals, '/'))];
  const pattern = (address: string): RegExp =>
    new RegExp(`^${address.replaceAll('.', '\\.').replaceAll('*', '.*')}$`);
  for (const address of ['/', '/_astro/a.js', '/faq/x.md', '/feed.xml', '/ja/opensearch.xml']) {
    const names = rules
      .filter(([rule]) => pattern(rule).test(address))
      .flatMap(([, headers]) => headers.map((header) => header.split(':')[0]));
    expect(new Set(names).size, address).toBe(names.length);
  }
});
