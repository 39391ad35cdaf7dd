import { sourceLocale } from '../domain/library/refs.ts';
import type { Library } from '../domain/library/types.ts';
import { linksFor } from '../domain/urls/urls.ts';
import { ASKING, CORS, fixedOrigin, openFiles } from './embedding-headers.ts';
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
    ...ruleForAll(library, base, names),
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
 * Returns the rules for every file. What a file that is open to other sites has another value of must not be in a
 * rule for all: it is in a rule for each of the other folders and files.
 */
function ruleForAll(library: Library, base: string, names: string[]): string[] {
  const root = base.replace(/\/?$/, '/');
  const open = openFiles(library, base);
  if (open.length === 0) return [rule(`${root}*`, responseHeaders)];
  const [always, unlessOpen] = parted(responseHeaders, (name) =>
    ['Content-Security-Policy', 'Cross-Origin-Resource-Policy'].includes(name),
  );
  const homes = library.site.locales.map(
    (locale) => linksFor(base, sourceLocale(library.site), locale).home,
  );
  const withStar = (address: string): string =>
    address.endsWith('/') && !homes.includes(address) ? `${address}*` : address;
  const closed = [root, ...names.map((name) => root + name)].filter(
    (address) => !open.some((one) => one.address === address),
  );
  return [
    rule(`${root}*`, always),
    ...closed.map((address) => rule(withStar(address), unlessOpen)),
    ...open.map(({ address, headers }) => {
      // Where the folder above says the same, or what matters to no request that CORS allows.
      const own = address.endsWith('/') ? { ...unlessOpen, ...headers } : { [CORS]: ASKING };
      return rule(withStar(address), own).replace(ASKING, fixedOrigin(library));
    }),
  ];
}

/** Parts headers in two, by their names. */
function parted(
  headers: Record<string, string>,
  isSecond: (name: string) => boolean,
): [Record<string, string>, Record<string, string>] {
  const all = Object.entries(headers);
  return [
    Object.fromEntries(all.filter(([name]) => !isSecond(name))),
    Object.fromEntries(all.filter(([name]) => isSecond(name))),
  ];
}

function rule(address: string, headers: Record<string, string>): string {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
  return `${address}\n${lines.join('')}`;
}
