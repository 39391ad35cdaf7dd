// `npm run build`, with `-- --reuse` only if something changed.
import process from 'node:process';
import { buildSite } from './build-site.ts';
import { checkContent } from './check-content.ts';
import { runAstro } from './run-astro.ts';

process.exitCode = await buildSite({
  content: process.env['CONTENT_DIR'] ?? 'content',
  out: process.env['OUT_DIR'] ?? 'dist',
  url: process.env['SITE_URL'] ?? '',
  reuse: process.argv.includes('--reuse'),
  check: checkContent,
  astro: runAstro,
});
