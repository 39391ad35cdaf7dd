import { titleOf } from '../library/categories.ts';
import { changeOf, latestOf, type Dates } from './last-modified.ts';
import type { Entry, Library } from '../library/types.ts';
import type { Links } from '../urls/urls.ts';
import { localize } from '../library/message-text.ts';
import { element, escaped, xmlDocument } from './xml.ts';

interface FeedOptions {
  library: Library;
  /** Of the locale, as whole addresses. */
  links: Links;
  locale: string;
  dates: Dates;
  title: string;
}

/** The entries as an Atom feed (RFC 4287), the last changed first. */
export function atomFeed({ library, links, locale, dates, title }: FeedOptions): string {
  const { site, entries } = library;
  const newest = entries.toSorted((a, b) => {
    const [one, other] = [changeOf(a, dates), changeOf(b, dates)];
    return other.localeCompare(one, 'en') || a.slug.localeCompare(b.slug, 'en');
  });
  return xmlDocument(
    element(
      'feed',
      { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': locale },
      element('id', {}, escaped(links.feed)),
      element('title', {}, escaped(title)),
      element('updated', {}, latestOf(entries, dates)),
      element('author', {}, element('name', {}, escaped(localize(site.contact.name, locale)))),
      element('rights', {}, escaped(site.license.name)),
      element('link', { rel: 'self', type: 'application/atom+xml', href: links.feed }),
      element('link', { rel: 'alternate', type: 'text/html', href: links.home }),
      element('link', { rel: 'license', href: site.license.url }),
      ...newest.map((entry) => feedEntry(entry, { library, links, locale, dates, title })),
    ),
  );
}

function feedEntry(entry: Entry, { library, links, locale, dates }: FeedOptions): string {
  const { slug, category, words } = entry;
  const address = links.entry(slug);
  return element(
    'entry',
    {},
    element('id', {}, escaped(address)),
    element('title', {}, escaped(titleOf(library, slug, locale) ?? slug)),
    element('updated', {}, changeOf(entry, dates)),
    element('link', { rel: 'alternate', type: 'text/html', href: address }),
    element('link', { rel: 'alternate', type: 'text/markdown', href: links.markdown(slug) }),
    element('category', { term: category }),
    element('summary', {}, escaped(words[locale]?.summary ?? '')),
  );
}
