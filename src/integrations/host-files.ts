import type { AstroIntegration } from 'astro';
import { mkdirSync, writeFileSync } from 'node:fs';
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
        writeFileSync(new URL('_headers', dir), headerRules(library, base));
        writeFileSync(new URL('_redirects', dir), redirectRules(library, base));
        writeFileSync(new URL('_nginx/site.conf', dir), nginxSite(library, base));
      },
    },
  };
}
