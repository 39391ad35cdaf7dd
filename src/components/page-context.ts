import { sourceLocale } from '../domain/library/refs.ts';
import type { Entry, Library } from '../domain/library/types.ts';
import { linksFor, type Links } from '../domain/urls/urls.ts';
import type { Parameters } from '../i18n/fill.ts';
import type { Key } from '../i18n/dictionary.ts';
import { t } from '../i18n/t.ts';

/** The context of a page, which every component gets instead of single properties. */
export interface PageContext {
  library: Library;
  locale: string;
  links: Links;
  /** The entry the page is about, on entry pages. */
  entry?: Entry;
  t: (key: Key, parameters?: Parameters) => string;
}

/**
 * Creates the context of a page.
 * @param base the sub-path the site is published under
 */
export function pageContext(
  library: Library,
  locale: string,
  base: string,
  entry?: Entry,
): PageContext {
  return {
    library,
    locale,
    links: linksFor(base, sourceLocale(library.site), locale),
    ...(entry && { entry }),
    t: (key, parameters) => t(locale, key, parameters),
  };
}
