import type { AstroIntegration } from 'astro';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { detoursOf } from '../domain/detours.ts';
import { linksFor } from '../domain/links.ts';
import { movedPages } from '../domain/moved.ts';
import { openLibrary } from '../reader/open.ts';
import { detourPage } from './detour-page.ts';

/** Writes the pages that only lead on, as plain files. */
export function detours(): AstroIntegration {
  let site = '';
  let base = '';
  return {
    name: 'detours',
    hooks: {
      'astro:config:done': ({ config }) => {
        site = config.site ?? '';
        base = config.base;
      },
      'astro:build:done': ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const library = openLibrary();
        const write = (path: string, text: string): void => {
          const file = join(root, path);
          // Where letter case makes no difference to file names, the page itself stands there.
          if (existsSync(file)) return;
          mkdirSync(dirname(file), { recursive: true });
          writeFileSync(file, text);
        };
        const [source = ''] = library.site.locales;
        const all = detoursOf(library);
        for (const locale of library.site.locales) {
          const below = linksFor('', source, locale);
          for (const detour of all) {
            const page = detourPage(detour, { library, locale, site, base });
            write(`${below.page(detour.from)}index.html`, page);
          }
        }
        const count = movedPages(library).length;
        logger.info(`Pages that lead on: ${all.length}, of which ${count} have moved.`);
      },
    },
  };
}
