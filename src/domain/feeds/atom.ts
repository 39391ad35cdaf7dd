import { escapeXml } from '../text/escape.ts';
import { titleOf } from '../library/categories.ts';
import { lastModifiedOf, newestOf, type LastModified } from './last-modified.ts';
import type { Entry, Library } from '../library/types.ts';
import type { Links } from '../urls/urls.ts';
import { localize } from '../library/message-text.ts';
import { xmlElement, xmlDocument } from './xml.ts';

interface FeedOptions {
  library: Library;
  /** The links of the locale, with absolute URLs. */
  links: Links;
  locale: string;
  dates: LastModified;
  title: string;
}

/** Renders the entries of a library as an Atom feed (RFC 4287), the last modified first. */
export function atomFeed({ library, links, locale, dates, title }: FeedOptions): string {
  const { site, entries } = library;
  const newest = entries.toSorted((a, b) => {
    const [one, other] = [lastModifiedOf(a, dates), lastModifiedOf(b, dates)];
    return other.localeCompare(one, 'en') || a.slug.localeCompare(b.slug, 'en');
  });
  return xmlDocument(
    xmlElement(
      'feed',
      { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': locale },
      xmlElement('id', {}, escapeXml(links.feed)),
      xmlElement('title', {}, escapeXml(title)),
      xmlElement('updated', {}, newestOf(entries, dates)),
      xmlElement(
        'author',
        {},
        xmlElement('name', {}, escapeXml(localize(site.contact.name, locale))),
      ),
      xmlElement('rights', {}, escapeXml(site.license.name)),
      xmlElement('link', { rel: 'self', type: 'application/atom+xml', href: links.feed }),
      xmlElement('link', { rel: 'alternate', type: 'text/html', href: links.home }),
      xmlElement('link', { rel: 'license', href: site.license.url }),
      ...newest.map((entry) => feedEntry(entry, { library, links, locale, dates, title })),
    ),
  );
}

function feedEntry(entry: Entry, { library, links, locale, dates }: FeedOptions): string {
  const { slug, category, words } = entry;
  const address = links.entry(slug);
  return xmlElement(
    'entry',
    {},
    xmlElement('id', {}, escapeXml(address)),
    xmlElement('title', {}, escapeXml(titleOf(library, slug, locale) ?? slug)),
    xmlElement('updated', {}, lastModifiedOf(entry, dates)),
    xmlElement('link', { rel: 'alternate', type: 'text/html', href: address }),
    xmlElement('link', { rel: 'alternate', type: 'text/markdown', href: links.markdown(slug) }),
    xmlElement('category', { term: category }),
    xmlElement('summary', {}, escapeXml(words[locale]?.summary ?? '')),
  );
}
