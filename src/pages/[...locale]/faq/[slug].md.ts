import type { APIRoute } from 'astro';
import { openProse } from '../../../loader/open.ts';
import { entryMarkdown } from '../../../markdown/entry.ts';
import { library, openDocument, pathsOf } from '../../_open-page.ts';

export const getStaticPaths = () =>
  pathsOf(
    'slug',
    library().entries.map((entry) => entry.slug),
  );

/** Returns an entry in one locale as Markdown. */
export const GET: APIRoute = (context) => {
  const { slug = '' } = context.params;
  const page = openDocument(context, slug);
  const prose = openProse(slug, page.locale);
  if (!page.entry || !prose) return new Response(null, { status: 404 });
  const text = entryMarkdown(page.entry, prose, page);
  return new Response(text, { headers: { 'Content-Type': 'text/markdown; charset=utf-8' } });
};
