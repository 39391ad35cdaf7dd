import type { Library } from '../domain/library/types.ts';

/** Files that other sites may read or show, with the headers by which they differ from all others. */
export interface OpenFiles {
  /** A folder, or with `:slug` for one name a file in many; below the root of the site or that of a locale. */
  path: string;
  /** Whether each locale has its own; else they are below the root of the site alone. */
  localized: boolean;
  headers: Record<string, string>;
}

/** Matches, in the value of a header, the one origin that asks, if it may. */
export const ASKING = '{origin}';

/** The header that names the sites which may show a page in a frame. */
export const CSP = 'Content-Security-Policy';
/** The header that says who may show a file without asking; requests of CORS ask, and do not heed it. */
export const CORP = 'Cross-Origin-Resource-Policy';
/** The header by which another site may read a file. */
export const CORS = 'Access-Control-Allow-Origin';

/**
 * Lists the files that other sites may read or show if `embedding` of `site.yaml` names any: the API, which anybody
 * may read, the box with its page, the index, and the data for replies.
 */
export function openFiles({ site: { embedding } }: Library): OpenFiles[] {
  if (!embedding) return [];
  const framed = { [CSP]: `frame-ancestors ${embedding.join(' ')}` };
  const readable = { [CORP]: 'cross-origin', [CORS]: ASKING };
  return [
    { path: 'api/', localized: false, headers: { ...readable, [CORS]: '*' } },
    { path: 'embed/', localized: true, headers: { ...framed, ...readable } },
    { path: 'search-index/', localized: true, headers: readable },
    { path: 'faq/:slug/reply.json', localized: true, headers: readable },
  ];
}

/** Returns the value of the header for hosts that cannot answer each origin by itself: all may read then. */
export function fixedOrigin({ site: { embedding = [] } }: Library): string {
  const [first = '', ...others] = embedding;
  return others.length === 0 ? first : '*';
}
