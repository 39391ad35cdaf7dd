import { sourceLocale } from '../domain/library/refs.ts';
import type { Library } from '../domain/library/types.ts';
import { linksFor } from '../domain/urls/urls.ts';
import { namedFiles } from './media-types.ts';

/**
 * What a server says with every answer. The policy is what no page can say of itself; the rest of it
 * stands in each page.
 */
export const everyAnswer: Record<string, string> = {
  'Content-Security-Policy': "frame-ancestors 'none'",
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

/** The folders whose files have a mark of their content in their names. */
export const namedByContent = ['_astro/', 'pictures/'];

/**
 * How long browsers keep a file. Those that are named by their content never change; all others are asked
 * about each time, which costs nothing where they are the same.
 */
export const caching = {
  namedByContent: 'public, max-age=31536000, immutable',
  others: 'no-cache',
};

/** The files whose type their name does not tell, by address, below the sub-path. */
export function oddTypes({ site }: Library, base: string): [address: string, type: string][] {
  const source = sourceLocale(site);
  return site.locales.flatMap((locale) =>
    Object.entries(namedFiles).map(([file, type]): [string, string] => [
      linksFor(base, source, locale).page(file),
      type,
    ]),
  );
}

/**
 * The headers as Netlify and Cloudflare read them from `_headers`. Where several rules fit, both hosts
 * join the values of one header, so nothing is said twice: that files may not be kept unasked is what
 * these hosts say by themselves.
 */
export function headerRules(library: Library, base: string): string {
  const root = base.replace(/\/?$/, '/');
  const rules = [
    rule(`${root}*`, everyAnswer),
    ...namedByContent.map((folder) =>
      rule(`${root}${folder}*`, { 'Cache-Control': caching.namedByContent }),
    ),
    rule(`${root}*.md`, { 'Content-Type': 'text/markdown; charset=utf-8' }),
    ...oddTypes(library, base).map(([address, type]) => rule(address, { 'Content-Type': type })),
  ];
  return rules.join('');
}

function rule(address: string, headers: Record<string, string>): string {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
  return `${address}\n${lines.join('')}`;
}
