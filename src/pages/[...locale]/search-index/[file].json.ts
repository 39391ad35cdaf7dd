import type { APIRoute } from 'astro';
import type { Library } from '../../../domain/library.ts';
import { buildIndex, type IndexFiles } from '../../../search/build-index.ts';
import { searchTable } from '../../../search/table.ts';
import { library, pathsOf } from '../../_open-page.ts';

const made = new WeakMap<Library, Map<string, IndexFiles>>();

/** The index of the messages in one locale: made once for each library. */
function indexOf(parameter: string | undefined): IndexFiles {
  const known = library();
  const locale = parameter ?? known.site.locales[0] ?? '';
  const indexes = made.get(known) ?? new Map<string, IndexFiles>();
  made.set(known, indexes);
  const old = indexes.get(locale);
  if (old) return old;
  const rows = searchTable(known, import.meta.env.BASE_URL, locale);
  const fresh = buildIndex(rows, { locale });
  indexes.set(locale, fresh);
  return fresh;
}

export const getStaticPaths = () =>
  pathsOf().flatMap(({ params }) =>
    [...indexOf(params.locale).keys()].map((file) => ({ params: { ...params, file } })),
  );

/** One file of the index of messages, as the search box of one locale loads it. */
export const GET: APIRoute = ({ params }) => {
  const bytes = indexOf(params['locale']).get(params['file'] ?? '');
  if (!bytes) return new Response(null, { status: 404 });
  return new Response(bytes, { headers: { 'Content-Type': 'application/json' } });
};
