import { sourceLocale } from '../domain/library/refs.ts';
import type { AstroIntegration } from 'astro';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { redirectPagesOf } from '../domain/urls/redirect-pages.ts';
import { linksFor } from '../domain/urls/urls.ts';
import { pageRedirects } from '../domain/urls/redirects.ts';
import { openLibrary } from '../loader/open.ts';
import { redirectPageHtml } from './redirect-page-html.ts';

/** How many files are written at a time. By judgement. */
const GROUP = 64;

/** Writes the redirect pages of a site. */
export function redirectPages(): AstroIntegration {
  let site = '';
  let base = '';
  return {
    name: 'redirect-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        site = config.site ?? '';
        base = config.base;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const library = openLibrary();
        const write = async (path: string, text: string): Promise<void> => {
          const file = join(root, path);
          // On a file system without letter case, the page itself has that path.
          if (existsSync(file)) return;
          await mkdir(dirname(file), { recursive: true });
          await writeFile(file, text);
        };
        const source = sourceLocale(library.site);
        const all = redirectPagesOf(library);
        for (const locale of library.site.locales) {
          const below = linksFor('', source, locale);
          for (let start = 0; start < all.length; start += GROUP) {
            const pages = all.slice(start, start + GROUP).map((redirect) => {
              const page = redirectPageHtml(redirect, { library, locale, site, base });
              return write(`${below.page(redirect.from)}index.html`, page);
            });
            await Promise.all(pages);
          }
        }
        const count = pageRedirects(library).length;
        logger.info(`Redirect pages: ${all.length} (${count} permanent).`);
      },
    },
  };
}
