import { sourceLocale } from '../domain/library/refs.ts';
import { codesOf } from '../domain/library/codes.ts';
import { linksFor, type Links } from '../domain/urls/urls.ts';
import type { Library } from '../domain/library/types.ts';
import { pageRedirects } from '../domain/urls/redirects.ts';

/** Returns the links of every locale of a site. */
function allLinks({ site }: Library, base: string): Links[] {
  return site.locales.map((locale) => linksFor(base, sourceLocale(site), locale));
}

/**
 * Formats `_redirects` for Netlify and Cloudflare: the redirects and, for Netlify, the pages for unknown
 * addresses of the locales. Cloudflare finds those itself, and passes over these rules.
 */
export function redirectRules(library: Library, base: string): string {
  const rules = allLinks(library, base).flatMap((links) =>
    pageRedirects(library).map(({ from, to }) =>
      [encodeURI(links.to(from)), encodeURI(links.to(to)), '301'].join(' '),
    ),
  );
  const unknown = allLinks(library, base)
    .slice(1)
    .map((links) => [`${links.home}*`, links.page('404.html'), '404'].join(' '));
  return [
    '# Pages that have moved.',
    ...rules,
    ...(unknown.length > 0 ? ['# Unknown addresses.', ...unknown] : []),
    '',
  ].join('\n');
}

/** Formats the redirects, and those of codes in any letter case, for a server block of nginx. */
export function nginxRules(library: Library, base: string): string {
  const moved = allLinks(library, base).flatMap((links) =>
    pageRedirects(library).map(
      ({ from, to }) =>
        `location = ${quoteForNginx(links.to(from))} { return 301 ${quoteForNginx(encodeURI(links.to(to)))}; }`,
    ),
  );
  const codes = allLinks(library, base).map((links) =>
    [
      `location ~ ${quoteForNginx(`^${escapePattern(links.codes)}.*[A-Z]`)} {`,
      ...codesOf(library).map(({ name }) => {
        const page = links.code(name);
        const pattern = escapePattern(page.replace(/\/$/, ''));
        return `  rewrite ${quoteForNginx(`(?i)^${pattern}/?$`)} ${quoteForNginx(encodeURI(page))} permanent;`;
      }),
      '}',
    ].join('\n'),
  );
  return ['# Pages that have moved, and codes in any letter case.', ...moved, ...codes, ''].join(
    '\n',
  );
}

/** Quotes a text for nginx, where it may contain spaces or braces. */
export function quoteForNginx(text: string): string {
  return `"${text}"`;
}

/** Escapes a text for a regular expression. */
export function escapePattern(text: string): string {
  return text.replaceAll(/[.+*?^$()[\]{}|\\]/g, '\\$&');
}
