import process from 'node:process';

/**
 * Whether the tests visit the sites behind nginx:
 * `npx playwright test --config playwright.nginx.config.ts --project e2e`.
 */
export const behindNginx = process.env['TEST_SERVER'] === 'nginx';

/** The program that serves the sites. */
export const server = behindNginx ? 'tests/support/serve-nginx.ts' : 'tests/support/serve-plain.ts';

/**
 * The sites of the browser tests: the real one, one about another subject, one in three languages,
 * and the second again with a Git history of its own, because the clone of the real one may be
 * shallow. The real one has a sub-path only behind nginx, the others always.
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

/** The URL the real site is built for behind nginx. */
export const mainUrl = `https://error-faq.example${sites.main.base}`;

export type SiteName = keyof typeof sites;
export const siteNames = Object.keys(sites) as SiteName[];

/** Returns the command that builds a site if something changed, and its environment. */
export function buildOf(name: SiteName): { command: string; env: Record<string, string> } {
  const { content, out, base, ...more } = sites[name];
  const build = 'node src/cli/error-faq.mjs build --reuse';
  return {
    command: 'prepare' in more ? `${more.prepare} && ${build}` : build,
    env: {
      CONTENT_DIR: content,
      OUT_DIR: out,
      SITE_URL: behindNginx && name === 'main' ? mainUrl : '',
      SUB_PATH: base,
    },
  };
}

/** Returns the URL a site is served at, with a slash at its end; empty if it is not served. */
export function addressOf(site: SiteName): string {
  return process.env[sites[site].variable]?.replace(/\/?$/, '/') ?? '';
}
