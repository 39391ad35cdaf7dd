import type { APIRoute } from 'astro';
import { atomFeed } from '../../domain/feeds/atom.ts';
import { localize } from '../../domain/library/message-text.ts';
import { openDates } from '../../loader/open.ts';
import { openDocument, pathsOf } from '../_open-page.ts';

export const getStaticPaths = () => pathsOf();

/** Returns the Atom feed of the entries, the last changed first. */
export const GET: APIRoute = (context) => {
  const { library, links, locale, t } = openDocument(context);
  const title = t('feed.title', { site: localize(library.site.name, locale) });
  const feed = atomFeed({ library, links, locale, dates: openDates(), title });
  return new Response(feed, { headers: { 'Content-Type': 'application/atom+xml' } });
};
