import type { APIRoute } from 'astro';
import { categoriesWithEntries } from '../../../domain/library/categories.ts';
import { llmsCategoryText } from '../../../markdown/llms.ts';
import { library, openDocument, pathsOf } from '../../_open-page.ts';

export const getStaticPaths = () =>
  pathsOf(
    'category',
    categoriesWithEntries(library()).map(({ category }) => category.id),
  );

/** Returns the list of a category for llms.txt. */
export const GET: APIRoute = (context) => {
  const page = openDocument(context);
  const { category: id } = context.params;
  const branch = categoriesWithEntries(page.library).find(({ category }) => category.id === id);
  if (!branch) return new Response(null, { status: 404 });
  return new Response(llmsCategoryText(branch, page));
};
