import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { pageDates } from './src/domain/feeds/last-modified.ts';
import { codeTokens } from './src/components/prose/shiki-classes.ts';
import { componentSamples } from './src/integrations/component-samples.ts';
import { contentRules } from './src/integrations/content-rules.ts';
import { redirectPages } from './src/integrations/redirect-pages.ts';
import { explainedTerms } from './src/integrations/explained-terms.ts';
import { hostFiles } from './src/integrations/host-files.ts';
import { picturesInProse } from './src/integrations/pictures-in-prose.ts';
import { recordedHistory } from './src/integrations/recorded-history.ts';
import { offlineWorker } from './src/integrations/offline-worker.ts';
import { securityPolicy } from './src/integrations/security-policy.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { openDates, openLibrary } from './src/loader/open.ts';

const library = openLibrary(true);
const { glossary, site } = library;
const address = new URL(process.env.SITE_URL || site.url);
const dateOf = pageDates(library, openDates(), address.pathname);

export default defineConfig({
  site: address.origin,
  base: address.pathname,
  trailingSlash: 'always',
  cacheDir: process.env.CACHE_DIR ?? 'node_modules/.astro',
  // While some pages are written, others are made.
  build: { inlineStylesheets: 'always', concurrency: 4 },
  devToolbar: { enabled: false },
  markdown: {
    processor: satteri({
      features: {
        smartPunctuation: false,
        gfm: { footnotes: { clobberPrefix: '' } },
      },
      mdastPlugins: [picturesInProse, explainedTerms(glossary)],
    }),
    shikiConfig: { theme: 'css-variables', transformers: [codeTokens] },
  },
  // Scripts stay files of their own: the content security policy allows no others.
  vite: {
    build: {
      assetsInlineLimit: 0,
      // A copy of the site on a disk could not preload a module.
      modulePreload: false,
      rolldownOptions: {
        onLog(level, log, report) {
          // Astro marks every MDX file with a directive that the bundler does not know.
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
        },
      },
    },
  },
  integrations: [
    contentRules(),
    recordedHistory(),
    componentSamples(),
    mdx(),
    sitemap({
      filter: (page) => !/\/(?:404|offline|search)\/$|\/faq\/[^/]+\/(?:reply|history)\//.test(page),
      serialize: (item) => ({ ...item, lastmod: dateOf(decodeURI(new URL(item.url).pathname)) }),
      i18n: {
        defaultLocale: site.locales[0],
        locales: Object.fromEntries(site.locales.map((locale) => [locale, locale])),
      },
    }),
    securityPolicy(),
    // After the sitemap, which knows nothing of these pages.
    redirectPages(),
    hostFiles(),
    // Has read the pages meanwhile.
    searchIndex(),
    // Comes last: it needs the pages as they are published.
    offlineWorker(site.offline),
  ],
});
