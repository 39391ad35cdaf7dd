import { sourceLocale } from '../domain/library/refs.ts';
import type { Library } from '../domain/library/types.ts';
import { linksFor } from '../domain/urls/urls.ts';
import { ASKING, CORP, CSP, fixedOrigin, openFiles } from './embedding-headers.ts';
import { namedFiles } from './media-types.ts';

/**
 * The headers of every response. The policy has what a page cannot declare; the rest of it is in
 * each page.
 */
export const responseHeaders: Record<string, string> = {
  'Content-Security-Policy': "frame-ancestors 'none'",
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

/** The folders whose file names contain a hash of the content. */
export const namedByContent = ['_astro/', 'ocr/', 'pictures/'];

/**
 * How long browsers cache a file: a year if its name contains a hash; else it is revalidated each time,
 * which transfers nothing if it is unchanged.
 */
export const caching = {
  namedByContent: 'public, max-age=31536000, immutable',
  others: 'no-cache',
};

/**
 * Lists the files whose media type does not follow from the extension, by address below the
 * sub-path.
 */
export function unusualMediaTypes(
  { site }: Library,
  base: string,
): [address: string, type: string][] {
  const source = sourceLocale(site);
  return site.locales.flatMap((locale) =>
    Object.entries(namedFiles).map(([file, type]): [string, string] => [
      linksFor(base, source, locale).page(file),
      type,
    ]),
  );
}

/**
 * Formats the headers for `_headers` of Netlify and Cloudflare. Both join the values of a header if
 * several rules match, so nothing is repeated; revalidation is the default of both.
 * @param names the names in the root of the site and, with theirs, in the folders of its other locales: `faq/`,
 *   `robots.txt`, `en/faq/`. They are needed only if other sites may embed the box
 */
export function headerRules(library: Library, base: string, names: string[] = []): string {
  const root = base.replace(/\/?$/, '/');
  const rules = [
    ...(library.site.embedding
      ? rulesWithOpenFiles(library, root, names)
      : [rule(`${root}*`, responseHeaders)]),
    ...namedByContent.map((folder) =>
      rule(`${root}${folder}*`, { 'Cache-Control': caching.namedByContent }),
    ),
    rule(`${root}*.md`, { 'Content-Type': 'text/markdown; charset=utf-8' }),
    ...unusualMediaTypes(library, base).map(([address, type]) =>
      rule(address, { 'Content-Type': type }),
    ),
  ];
  return rules.join('');
}

/**
 * Returns the rules of a site that others may embed. Which sites may frame a page is in no rule for all files, as
 * that of the box has another value: it is in a rule for each folder of pages, and one for all languages.
 */
function rulesWithOpenFiles(library: Library, root: string, names: string[]): string[] {
  const { [CSP]: policy = '', ...always } = responseHeaders;
  const open = openFiles(library).flatMap(({ path, localized, headers: { [CORP]: _, ...own } }) =>
    [path, ...(localized ? [LANGUAGE + path] : [])].map((each) =>
      rule(root + withStar(each), own).replace(ASKING, fixedOrigin(library)),
    ),
  );
  return [
    rule(`${root}*`, always),
    ...pagesIn(names, library).map((path) => rule(root + path, { [CSP]: policy })),
    ...open,
  ];
}

/** Stands in a rule for the folder of any language. */
const LANGUAGE = ':language/';

/** Adds to a folder what stands for all that is in it. */
const withStar = (path: string): string => path.replace(/\/$/, '/*');

/**
 * Returns the paths of all pages but that of the box: the home pages, and the HTML files and folders beside them.
 * Two of them may fit one page, whose policy is then said twice, which changes nothing.
 */
function pagesIn(names: string[], { site }: Library): string[] {
  const homes = site.locales.slice(1).map((locale) => `${locale}/`);
  const paths = names
    .filter((name) => !homes.includes(name) && /(?:\/|\.html)$/.test(name))
    .map((name) => {
      const home = homes.find((each) => name.startsWith(each));
      return home === undefined ? name : LANGUAGE + name.slice(home.length);
    })
    .filter((path) => path.replace(LANGUAGE, '') !== 'embed/');
  return ['', ...homes, ...new Set(paths.map(withStar))];
}

function rule(address: string, headers: Record<string, string>): string {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
  return `${address}\n${lines.join('')}`;
}
