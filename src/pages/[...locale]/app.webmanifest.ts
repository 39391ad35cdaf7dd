import type { APIRoute } from 'astro';
import { webManifest } from '../../domain/feeds/web-manifest.ts';
import { openPage, pathsOf } from '../_open-page.ts';

export const getStaticPaths = () => pathsOf();

/** Returns the web app manifest, by which a device offers to install the site. */
export const GET: APIRoute = (context) => {
  const { library, links, locale } = openPage(context);
  const root = import.meta.env.BASE_URL.replace(/\/?$/, '/');
  return new Response(JSON.stringify(webManifest(library.site, links, root, locale)), {
    headers: { 'Content-Type': 'application/manifest+json' },
  });
};
