import { sourceLocale } from '../domain/library/refs.ts';
import type { Library } from '../domain/library/types.ts';
import { linksFor } from '../domain/urls/urls.ts';
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
 */
export function headerRules(library: Library, base: string): string {
  const root = base.replace(/\/?$/, '/');
  const rules = [
    rule(`${root}*`, responseHeaders),
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

function rule(address: string, headers: Record<string, string>): string {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
  return `${address}\n${lines.join('')}`;
}
