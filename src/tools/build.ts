// `npm run build`, with `-- --reuse` only if something changed.
import process from 'node:process';
import { explainFailure } from './build-failure.ts';
import { buildSite } from './build-site.ts';
import { checkContent } from './check-content.ts';
import { siteAddress } from '../schemas/address.ts';
import { runAstro } from './run-astro.ts';

const content = process.env['CONTENT_DIR'] ?? 'content';
const url = process.env['SITE_URL'] ?? '';
if (url !== '' && !siteAddress.safeParse(url).success) {
  console.error(
    `SITE_URL is no address of a site: ${url}\nWrite it in full: https://example.org/help/`,
  );
  process.exit(2);
}

const code = await buildSite({
  content,
  out: process.env['OUT_DIR'] ?? 'dist',
  url,
  reuse: process.argv.includes('--reuse'),
  check: checkContent,
  astro: (out, cache) => runAstro(out, cache, (error) => explainFailure(error, content)),
});
// At once: Astro would go on with other pages after one has failed.
process.exit(code);
