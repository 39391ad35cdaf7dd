import type { Library } from '../domain/library/types.ts';
import { linksFor } from '../domain/urls/urls.ts';

/** Files that other sites may read or show, with the headers by which they differ from all others. */
export interface OpenFiles {
  /** The address of a folder, or with `:slug` for one name, of a file in many. */
  address: string;
  headers: Record<string, string>;
}

/** Matches, in the value of a header, the one origin that asks, if it may. */
export const ASKING = '{origin}';

const CORP = 'Cross-Origin-Resource-Policy';
/** The header by which another site may read a file. */
export const CORS = 'Access-Control-Allow-Origin';

/**
 * Lists the files that other sites may read or show if `embedding` of `site.yaml` names any: the box, its page, the
 * index, the data for replies, and the API, which anybody may read.
 */
export function openFiles({ site }: Library, base: string): OpenFiles[] {
  const { embedding, locales } = site;
  if (!embedding) return [];
  const root = base.replace(/\/?$/, '/');
  const cors = { [CORS]: ASKING };
  const framed = { 'Content-Security-Policy': `frame-ancestors ${embedding.join(' ')}` };
  return [
    { address: `${root}api/`, headers: { [CORP]: 'cross-origin', [CORS]: '*' } },
    ...locales.flatMap((locale): OpenFiles[] => {
      const { page } = linksFor(base, locales[0] ?? '', locale);
      return [
        { address: page('embed/'), headers: { ...framed, [CORP]: 'cross-origin', ...cors } },
        { address: page('search-index/'), headers: { [CORP]: 'cross-origin', ...cors } },
        { address: page('faq/:slug/reply.json'), headers: { [CORP]: 'cross-origin', ...cors } },
      ];
    }),
  ];
}

/** Returns the value of the header for hosts that cannot answer each origin by itself: all may read then. */
export function fixedOrigin({ site: { embedding = [] } }: Library): string {
  const [first = '', ...others] = embedding;
  return others.length === 0 ? first : '*';
}
