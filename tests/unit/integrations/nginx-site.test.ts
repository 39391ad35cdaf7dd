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
