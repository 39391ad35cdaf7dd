/**
 * The sites the browser tests visit: the real one, one about another subject, and that one again out of
 * a repository with a history of its own, as the real one may be a clone without.
 */
export const sites = {
  main: { content: 'content', out: 'dist', variable: 'MAIN_SITE' },
  'payment-terminal': {
    content: 'tests/fixtures/payment-terminal',
    out: 'node_modules/.cache/error-faq/payment-terminal',
    variable: 'PAYMENT_TERMINAL_SITE',
  },
  recorded: {
    content: 'node_modules/.cache/error-faq-recorded/main/content',
    out: 'node_modules/.cache/error-faq/recorded',
    variable: 'RECORDED_SITE',
    prepare: 'node tests/support/record-site.ts',
  },
};
export type SiteName = keyof typeof sites;
