import process from 'node:process';

/** Whether the tests visit the sites behind nginx, as `npx playwright test --config playwright.nginx.config.ts --project e2e` does. */
export const behindNginx = process.env['TEST_SERVER'] === 'nginx';

/** The program that serves the sites. */
export const server = behindNginx
  ? 'tests/support/serve-nginx.ts'
  : 'src/cli/error-faq.mjs preview';

/**
 * The sites the browser tests visit: the real one, one about another subject, one in three languages, and
 * the second again out of a repository with a history of its own, as the real one may be a clone without. The real one is below a
 * sub-path only behind nginx, the others always are.
 */
export const sites = {
  main: {
    content: 'content',
    out: behindNginx ? 'node_modules/.cache/error-faq/sites/below-a-sub-path' : 'dist',
    base: behindNginx ? '/help/faq/' : '/',
    variable: 'MAIN_SITE',
  },
  'payment-terminal': {
    content: 'tests/fixtures/payment-terminal',
    out: 'node_modules/.cache/error-faq/sites/payment-terminal',
    base: '/terminal/',
    variable: 'PAYMENT_TERMINAL_SITE',
  },
  'three-languages': {
    content: 'tests/fixtures/three-languages',
    out: 'node_modules/.cache/error-faq/sites/three-languages',
    base: '/help/',
    variable: 'THREE_LANGUAGES_SITE',
  },
  recorded: {
    content: 'node_modules/.cache/error-faq-recorded/main/content',
    out: 'node_modules/.cache/error-faq/sites/recorded',
    base: '/terminal/',
    variable: 'RECORDED_SITE',
    prepare: 'node tests/support/record-site.ts',
  },
};

/** The address the real site is built for. */
export const mainUrl = `https://error-faq.example${sites.main.base}`;

export type SiteName = keyof typeof sites;

/** The address a site is served at, ending in a slash; empty if it is not. */
export function addressOf(site: SiteName): string {
  return process.env[sites[site].variable]?.replace(/\/?$/, '/') ?? '';
}
