/** The sites the browser tests visit: the real one, and one about another subject. */
export const sites = {
  main: { content: 'content', out: 'dist', variable: 'MAIN_SITE' },
  'payment-terminal': {
    content: 'tests/fixtures/payment-terminal',
    out: 'node_modules/.cache/error-faq/payment-terminal',
    variable: 'PAYMENT_TERMINAL_SITE',
  },
};
export type SiteName = keyof typeof sites;
