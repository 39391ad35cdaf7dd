import { codeSlug } from '../text/slug.ts';

/**
 * The addresses of one locale's pages: root-relative, with the sub-path the site is published under, or
 * whole, if that was given as a whole address.
 */
export interface Links {
  home: string;
  entries: string;
  codes: string;
  clients: string;
  search: string;
  /** What a browser needs to know to search the site. */
  openSearch: string;
  /** The entries, the last changed first. */
  feed: string;
  sources: string;
  glossary: string;
  entry: (slug: string, anchor?: string) => string;
  /** The letters about an entry's messages. */
  reply: (slug: string, message: string) => string;
  history: (slug: string) => string;
  /** A revision of an entry by its number. */
  revision: (slug: string, number: number) => string;
  /** What has changed in an entry since a revision. */
  difference: (slug: string, number: number) => string;
  /** The entry as Markdown. */
  markdown: (slug: string) => string;
  /** A picture by the name it is published under; the same in every language. */
  picture: (published: string) => string;
  category: (id: string) => string;
  label: (id: string) => string;
  code: (code: string) => string;
  client: (id: string) => string;
  term: (id: string) => string;
  /** The address of a message, `entry#message`, or of a page, from its path. */
  to: (address: string) => string;
  /** The address of any page, from its path below the locale's root (`faq/x/`). */
  page: (path: string) => string;
}

/**
 * @param base the sub-path the site is published under, `/` or `/help/faq`, or its whole address
 * @param source the site's first locale, which is served at the root
 * @param locale the locale the addresses are for
 */
export function linksFor(base: string, source: string, locale: string): Links {
  const root = `${base.replace(/\/$/, '')}/${locale === source ? '' : `${locale}/`}`;
  const page = (path: string): string => root + path;
  return {
    home: root,
    entries: page('faq/'),
    codes: page('code/'),
    clients: page('client/'),
    search: page('search/'),
    openSearch: page('opensearch.xml'),
    feed: page('feed.xml'),
    sources: page('source/'),
    glossary: page('glossary/'),
    entry: (slug, anchor) => page(`faq/${slug}/${anchor ? `#${anchor}` : ''}`),
    reply: (slug, message) => page(`faq/${slug}/reply/#${message}`),
    history: (slug) => page(`faq/${slug}/history/`),
    revision: (slug, number) => page(`faq/${slug}/history/${number}/`),
    difference: (slug, number) => page(`faq/${slug}/history/${number}/diff/`),
    markdown: (slug) => page(`faq/${slug}.md`),
    picture: (published) => `${base.replace(/\/$/, '')}/pictures/${published}`,
    category: (id) => page(`category/${id}/`),
    label: (id) => page(`label/${id}/`),
    code: (code) => page(`code/${codeSlug(code)}/`),
    client: (id) => page(`client/${id}/`),
    term: (id) => page(`glossary/#${id}`),
    to: (address) => page(/^[^/]+#/.test(address) ? `faq/${address.replace('#', '/#')}` : address),
    page,
  };
}
