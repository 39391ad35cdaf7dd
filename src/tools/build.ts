// `npm run build`, with `-- --reuse` only if something changed.
import process from 'node:process';
import { buildSite } from './build-site.ts';
import { checkContent } from './check-content.ts';
import { runAstro } from './run-astro.ts';

const code = await buildSite({
  content: process.env['CONTENT_DIR'] ?? 'content',
  out: process.env['OUT_DIR'] ?? 'dist',
  url: process.env['SITE_URL'] ?? '',
  reuse: process.argv.includes('--reuse'),
  check: checkContent,
  astro: runAstro,
});
// At once: Astro would go on with other pages after one has failed.
process.exit(code);
