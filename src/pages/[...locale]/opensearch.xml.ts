import type { APIRoute } from 'astro';
import { openSearchDescription } from '../../domain/feeds/open-search.ts';
import { openDocument, pathsOf } from '../_open-page.ts';

export const getStaticPaths = () => pathsOf();

/** Returns the OpenSearch description, by which a browser offers the site as a search engine. */
export const GET: APIRoute = (context) => {
  const { library, links, locale } = openDocument(context);
  return new Response(openSearchDescription(library.site, links, locale), {
    headers: { 'Content-Type': 'application/opensearchdescription+xml' },
  });
};
