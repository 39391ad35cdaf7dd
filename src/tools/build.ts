// `npm run build`, with `-- --reuse` only if something changed.
import process from 'node:process';
import { buildSite } from './build-site.ts';
import { checkContent } from './check-content.ts';
import { siteAddress } from '../schemas/address.ts';
import { runAstro } from './run-astro.ts';

const url = process.env['SITE_URL'] ?? '';
if (url !== '' && !siteAddress.safeParse(url).success) {
  console.error(
    `SITE_URL is no address of a site: ${url}\nWrite it in full: https://example.org/help/`,
  );
  process.exit(2);
}

const code = await buildSite({
  content: process.env['CONTENT_DIR'] ?? 'content',
  out: process.env['OUT_DIR'] ?? 'dist',
  url,
  reuse: process.argv.includes('--reuse'),
  check: checkContent,
  astro: runAstro,
});
// At once: Astro would go on with other pages after one has failed.
process.exit(code);
