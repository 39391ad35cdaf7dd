import type { APIRoute } from 'astro';
import { getEntry, render } from 'astro:content';
import { entryMarkdown } from '../../../markdown/entry.ts';
import { library, openDocument, pathsOf } from '../../_open-page.ts';

export const getStaticPaths = () =>
  pathsOf(
    'slug',
    library().entries.map((entry) => entry.slug),
  );

/** Returns an entry in one locale as Markdown. */
export const GET: APIRoute = async (context) => {
  const page = openDocument(context, context.params['slug']);
  const prose = await getEntry('faq', `${context.params['slug']}/${page.locale}`);
  if (!page.entry || !prose) return new Response(null, { status: 404 });
  const { remarkPluginFrontmatter } = await render(prose);
  const terms = (remarkPluginFrontmatter['words'] ?? []) as string[];
  const text = entryMarkdown(page.entry, prose.body ?? '', page, terms);
  return new Response(text, { headers: { 'Content-Type': 'text/markdown; charset=utf-8' } });
};
