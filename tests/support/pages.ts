import { readFileSync } from 'node:fs';

/** Reads the URLs of a site’s pages from its sitemap, relative to its root. */
export function pagesOf(out: string): string[] {
  const sitemap = readFileSync(`${out}/sitemap-0.xml`, 'utf8');
  const addresses = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, url = '']) => new URL(url),
  );
  const root =
    addresses.map(({ pathname }) => pathname).sort((a, b) => a.length - b.length)[0] ?? '/';
  return addresses.map(({ pathname }) => decodeURIComponent(pathname.slice(root.length)));
}
