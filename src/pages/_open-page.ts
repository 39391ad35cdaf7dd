import { sourceLocale, entryBySlug } from '../domain/library/refs.ts';
import type { APIContext } from 'astro';
import { pageContext, type PageContext } from '../components/page-context.ts';
import type { Entry, Library } from '../domain/library/types.ts';
import { openLibrary } from '../loader/open.ts';

/** Returns the library: read once in a build, and again for every page in development. */
export function library(): Library {
  return openLibrary(import.meta.env.DEV);
}

/** Returns a static path for each locale, or for each locale and item. */
export function pathsOf(): { params: { locale: string | undefined } }[];
export function pathsOf<Name extends string>(
  name: Name,
  values: string[],
): { params: { locale: string | undefined } & Record<Name, string> }[];
export function pathsOf(name?: string, values: string[] = ['']): unknown[] {
  const { locales } = library().site;
  return locales.flatMap((locale) =>
    values.map((value) => ({
      params: {
        // The source locale is served at the root.
        locale: locale === locales[0] ? undefined : locale,
        ...(name !== undefined && { [name]: value }),
      },
    })),
  );
}

/** Sets the context of the page being rendered and returns it. */
export function openPage(
  astro: { params: Record<string, string | undefined>; locals: App.Locals },
  slug?: string,
): PageContext {
  const known = library();
  const locale = astro.params['locale'] ?? sourceLocale(known.site);
  const entry: Entry | undefined = entryBySlug(known, slug ?? '');
  astro.locals.page = pageContext(known, locale, import.meta.env.BASE_URL, entry);
  return astro.locals.page;
}

/** Returns the context of a document that is read outside the site: its links are absolute. */
export function openDocument(
  { params, site }: Pick<APIContext, 'params' | 'site'>,
  slug?: string,
): PageContext {
  const known = library();
  const locale = params['locale'] ?? sourceLocale(known.site);
  const base = new URL(import.meta.env.BASE_URL, site).href;
  const entry = entryBySlug(known, slug ?? '');
  return pageContext(known, locale, base, entry);
}
