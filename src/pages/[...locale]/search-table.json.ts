import type { APIRoute } from 'astro';
import { searchTable } from '../../search/table.ts';
import { library, pathsOf } from '../_open-page.ts';

export const getStaticPaths = () => pathsOf();

/** The messages as the search box of one locale loads them. */
export const GET: APIRoute = ({ params }) => {
  const known = library();
  const locale = params['locale'] ?? known.site.locales[0] ?? '';
  return Response.json(searchTable(known, import.meta.env.BASE_URL, locale));
};
