import type { AstroIntegration } from 'astro';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Library } from '../domain/library/types.ts';
import { openLibrary } from '../loader/open.ts';
import { redirectRules } from './host-rules.ts';
import { nginxSite } from './nginx-site.ts';
import { headerRules } from './response-headers.ts';

/**
 * Writes configuration for servers: `_headers` and `_redirects` for Netlify and Cloudflare,
 * `_nginx/site.conf` for nginx. All of it is optional.
 */
export function hostFiles(): AstroIntegration {
  let base = '';
  return {
    name: 'host-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': ({ dir }) => {
        const library = openLibrary();
        mkdirSync(new URL('_nginx/', dir), { recursive: true });
        writeFileSync(
          new URL('_headers', dir),
          headerRules(library, base, namesIn(fileURLToPath(dir), library)),
        );
        writeFileSync(new URL('_redirects', dir), redirectRules(library, base));
        writeFileSync(new URL('_nginx/site.conf', dir), nginxSite(library, base));
      },
    },
  };
}

/** Lists what is in the root of a site; of the folder of another locale, what is in that. Folders end in a slash. */
function namesIn(root: string, { site }: Library): string[] {
  const list = (folder: string): string[] =>
    readdirSync(join(root, folder), { withFileTypes: true })
      .filter(({ name }) => !/^_(?:headers|redirects|nginx)$/.test(name))
      .map((item) => folder + item.name + (item.isDirectory() ? '/' : ''))
      .toSorted();
  const others = site.locales.slice(1).map((locale) => `${locale}/`);
  return list('').flatMap((name) => (others.includes(name) ? [name, ...list(name)] : [name]));
}
