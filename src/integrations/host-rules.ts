import { sourceLocale } from '../domain/library/refs.ts';
import { codesOf } from '../domain/library/codes.ts';
import { linksFor, type Links } from '../domain/urls/urls.ts';
import type { Library } from '../domain/library/types.ts';
import { pageRedirects } from '../domain/urls/redirects.ts';

/** The links of every language of a library’s site. */
function allLinks({ site }: Library, base: string): Links[] {
  return site.locales.map((locale) => linksFor(base, sourceLocale(site), locale));
}

/** The pages that have moved as Netlify and Cloudflare read it from `_redirects`. */
export function redirectRules(library: Library, base: string): string {
  const rules = allLinks(library, base).flatMap((links) =>
    pageRedirects(library).map(({ from, to }) =>
      [encodeURI(links.to(from)), encodeURI(links.to(to)), '301'].join(' '),
    ),
  );
  return ['# Pages that have moved.', ...rules, ''].join('\n');
}

/** The pages that have moved, and the pages of codes in any letter case, for a block of nginx. */
export function nginxRules(library: Library, base: string): string {
  const moved = allLinks(library, base).flatMap((links) =>
    pageRedirects(library).map(
      ({ from, to }) =>
        `location = ${quoted(links.to(from))} { return 301 ${quoted(encodeURI(links.to(to)))}; }`,
    ),
  );
  const codes = allLinks(library, base).map((links) =>
    [
      `location ~ ${quoted(`^${literal(links.codes)}.*[A-Z]`)} {`,
      ...codesOf(library).map(({ name }) => {
        const page = links.code(name);
        const pattern = literal(page.replace(/\/$/, ''));
        return `  rewrite ${quoted(`(?i)^${pattern}/?$`)} ${quoted(encodeURI(page))} permanent;`;
      }),
      '}',
    ].join('\n'),
  );
  return ['# Pages that have moved, and codes in any letter case.', ...moved, ...codes, ''].join(
    '\n',
  );
}

/** A text as nginx reads it where it may have spaces or braces in it. */
export function quoted(text: string): string {
  return `"${text}"`;
}

/** A text as a regular expression finds it. */
export function literal(text: string): string {
  return text.replaceAll(/[.+*?^$()[\]{}|\\]/g, '\\$&');
}
