import { sourceLocale } from '../../../domain/library/refs.ts';
import type { APIRoute } from 'astro';
import type { IndexFiles } from '../../../search/index/build-index.ts';
import { libraryIndex } from '../../../search/index/library-index.ts';
import { library, pathsOf } from '../../_open-page.ts';

/** Returns the message index of a locale. */
function indexOf(locale: string | undefined): IndexFiles {
  const known = library();
  return libraryIndex(known, import.meta.env.BASE_URL, locale ?? sourceLocale(known.site));
}

export const getStaticPaths = () =>
  pathsOf().flatMap(({ params }) =>
    [...indexOf(params.locale).keys()].map((file) => ({ params: { ...params, file } })),
  );

/** Returns one file of the message index of a locale. */
export const GET: APIRoute = ({ params }) => {
  const bytes = indexOf(params['locale']).get(params['file'] ?? '');
  if (!bytes) return new Response(null, { status: 404 });
  return new Response(bytes, { headers: { 'Content-Type': 'application/json' } });
};
