import { expect, test } from 'vitest';
import { nginxRules, redirectRules } from '../../../src/integrations/host-rules.ts';
import { terminals } from '../domain/terminals.ts';

const library = {
  ...terminals,
  redirects: [
    { from: 'faq/line-cut/', to: 'faq/no-line/' },
    { from: 'no-line#old', to: 'no-line#counter-5' },
  ],
};

test('pages that have moved are rules in every language, and unknown ones in all but the first, below the sub-path', () => {
  expect(redirectRules(library, '/help/')).toBe(
    [
      '# Pages that have moved.',
      '/help/faq/line-cut/ /help/faq/no-line/ 301',
      '/help/ja/faq/line-cut/ /help/ja/faq/no-line/ 301',
      '# Unknown addresses.',
      '/help/ja/* /help/ja/404.html 404',
      '',
    ].join('\n'),
  );
});

test('for nginx there are rules for codes in any letter case too', () => {
  const rules = nginxRules(library, '/').split('\n');
  expect(rules).toContain('location = "/faq/line-cut/" { return 301 "/faq/no-line/"; }');
  expect(rules).toContain('location ~ "^/ja/code/.*[A-Z]" {');
  expect(rules).toContain('  rewrite "(?i)^/code/e-40/?$" "/code/e-40/" permanent;');
});
