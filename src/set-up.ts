import { sourceLocale } from './domain/library/refs.ts';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import type { AstroConfig, AstroIntegration, HookParameters } from 'astro';
import { passthroughImageService } from 'astro/config';
import { existsSync, globSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { codeTokens } from './components/prose/shiki-classes.ts';
import { pageDates } from './domain/feeds/last-modified.ts';
import type { Library } from './domain/library/types.ts';
import { writeLayeredProse } from './loader/layered-prose.ts';
import { openContent, openDates, openLibrary } from './loader/open.ts';
import type { SiteOptions } from './loader/options.ts';
import { packageFolder } from './reader/source/package-folder.ts';
import { clientDetections } from './integrations/client-detections.ts';
import { componentSamples } from './integrations/component-samples.ts';
import { contentRules } from './integrations/content-rules.ts';
import { redirectPages } from './integrations/redirect-pages.ts';
import { embeddedBox } from './integrations/embedded-box.ts';
import { hostFiles } from './integrations/host-files.ts';
import { notFoundPages } from './integrations/not-found-pages.ts';
import { offlineWorker } from './integrations/offline-worker.ts';
import { hostNotes } from './integrations/host-notes.ts';
import { ownComponents } from './integrations/own-components.ts';
import { ownStyles } from './integrations/own-styles.ts';
import { pictureReader } from './integrations/picture-reader.ts';
import { proseProcessor } from './integrations/prose-processor.ts';
import { publicFiles } from './integrations/public-files.ts';
import { readers } from './integrations/readers.ts';
import { recordedHistory } from './integrations/recorded-history.ts';
import { shortAnswers } from './integrations/short-answers.ts';
import { searchIndex } from './integrations/search-index.ts';
import { searchPreloads } from './integrations/search-preloads.ts';
import { securityPolicy } from './integrations/security-policy.ts';

type SetUp = HookParameters<'astro:config:setup'>;

/** Adds the settings, pages and integrations of a site to an Astro project. */
export function setUp(options: SiteOptions, { config, ...hook }: SetUp): void {
  const library = openLibrary(true);
  writeLayeredProse(openContent().tree);
  const address = new URL(process.env['SITE_URL'] || library.site.url);
  injectPages(hook.injectRoute);
  hook.updateConfig({
    site: address.origin,
    base: address.pathname,
    trailingSlash: 'always',
    cacheDir: cacheFolder(config),
    srcDir: collectionsFolder(config),
    // Some pages are rendered while others are written.
    build: { inlineStylesheets: 'always', concurrency: 4 },
    devToolbar: { enabled: false },
    markdown: markdownOf(library),
    // Pictures are published as they are.
    image: { service: passthroughImageService() },
    vite,
    integrations: integrationsFor(library, address.pathname, options),
  });
}

/** Injects each page of `src/pages/`, in the routes Astro would derive from their paths. */
function injectPages(injectRoute: SetUp['injectRoute']): void {
  const pages = join(packageFolder(), 'src/pages');
  const files = globSync('**/*.{astro,ts}', { cwd: pages }).map((file) =>
    file.replaceAll('\\', '/'),
  );
  for (const file of files.filter((name) => !/(?:^|\/)_/.test(name)).toSorted()) {
    const path = file.replace(/\.(?:astro|ts)$/, '').replace(/(?:^|\/)index$/, '');
    injectRoute({ pattern: `/${path}`, entrypoint: join(pages, file), prerender: true });
  }
}

/**
 * Returns the folder with the content collections: that of the package, unless the project has its
 * own.
 */
function collectionsFolder({ srcDir }: AstroConfig): URL {
  const own = ['ts', 'mts', 'js', 'mjs'].some((end) =>
    existsSync(new URL(`content.config.${end}`, srcDir)),
  );
  return own ? srcDir : pathToFileURL(join(packageFolder(), 'src/collections/'));
}

/** Returns the cache folder of Astro. */
function cacheFolder({ cacheDir }: AstroConfig): URL {
  const { CACHE_DIR } = process.env;
  return CACHE_DIR === undefined ? cacheDir : pathToFileURL(`${resolve(CACHE_DIR)}/`);
}

function markdownOf({ glossary }: Library) {
  return {
    processor: proseProcessor(glossary),
    shikiConfig: { theme: 'css-variables' as const, transformers: [codeTokens] },
  };
}

/** Small modules that scripts of several pages need, in one file: each file is a request. */
const SHARED =
  /src\/(?:components\/(?:offline|page-scripts|storage)|components\/search-box\/(?:query-handoff|shortcut)|search\/(?:text\/host-names|browser\/timeout|query\/answers)|components\/reply\/break-codes)|vite\/preload-helper|virtual:reader-pattern/;

/** Scripts stay separate files: the content security policy allows one inline script, that of the theme. */
const vite: AstroConfig['vite'] = {
  // Only modules can load more modules on demand.
  worker: { format: 'es' },
  environments: {
    client: {
      build: {
        rolldownOptions: {
          output: {
            // Astro would name them after the whole path of the component.
            entryFileNames: '_astro/[hash].js',
            codeSplitting: { groups: [{ name: 'shared', test: SHARED, minShareCount: 2 }] },
          },
        },
      },
    },
  },
  build: {
    assetsInlineLimit: 0,
    // A copy of the site on a disk cannot preload modules.
    modulePreload: false,
    rolldownOptions: {
      onLog(level, log, report) {
        // Astro adds a directive to every MDX file that the bundler does not know.
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
      },
    },
  },
};

function integrationsFor(
  library: Library,
  base: string,
  { components = {}, customCss = [] }: SiteOptions,
): AstroIntegration[] {
  const { site } = library;
  const dateOf = pageDates(library, openDates(), base);
  return [
    contentRules(),
    recordedHistory(),
    clientDetections(),
    readers(),
    hostNotes(library),
    pictureReader(site),
    shortAnswers(),
    componentSamples(),
    ownComponents(components),
    ownStyles(site, customCss),
    mdx(),
    sitemap({
      filter: (page) =>
        !/\/(?:404|offline|embed)\/$|\/faq\/[^/]+\/(?:languages|short|reply|history)\//.test(page),
      serialize: (item) => ({ ...item, lastmod: dateOf(decodeURI(new URL(item.url).pathname)) }),
      i18n: {
        defaultLocale: sourceLocale(site),
        locales: Object.fromEntries(site.locales.map((locale) => [locale, locale])),
      },
    }),
    publicFiles(),
    notFoundPages(),
    searchPreloads(),
    securityPolicy(),
    // After the sitemap, which has to leave these pages out.
    redirectPages(),
    // The index is written by now, which it has the version of.
    embeddedBox(site),
    // Pagefind has read the pages meanwhile.
    searchIndex(),
    // It needs the pages as they are published.
    offlineWorker(site.offline),
    // Last: it lists what is there.
    hostFiles(),
  ];
}
