import { expect, test } from 'vitest';
import { nginxSite } from '../../../src/integrations/nginx-site.ts';
import { terminals } from '../domain/terminals.ts';

test('what nginx is told concerns the sub-path only', () => {
  const outside = nginxSite(terminals, '/help')
    .split('\n')
    .filter((line) => /^\w/.test(line));
  expect(outside).toEqual(['location = "/help" {', 'location "/help/" {']);
});

test('at the root there is no address without a slash to lead on from', () => {
  expect(nginxSite(terminals, '/')).toContain('\nlocation "/" {\n');
  expect(nginxSite(terminals, '/')).not.toContain('location = ""');
});

test('below each locale the page for unknown addresses is the one in its language', () => {
  const lines = nginxSite(terminals, '/help').split('\n');
  const [first = '', ...others] = terminals.site.locales;
  expect(lines).toContain('  error_page 404 "/help/404.html";');
  expect(lines.join('\n')).not.toContain(`"/help/${first}/"`);
  for (const locale of others) {
    const at = lines.indexOf(`  location "/help/${locale}/" {`);
    expect(lines[at + 1]).toBe(`    error_page 404 "/help/${locale}/404.html";`);
  }
});
