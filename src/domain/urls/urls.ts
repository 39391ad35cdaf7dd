import { codeSlug } from '../text/slug.ts';

/** The URLs of one locale’s pages: root-relative, or absolute if the base of the site was. */
export interface Links {
  home: string;
  entries: string;
  codes: string;
  clients: string;
  search: string;
  /** The OpenSearch description of the site. */
  openSearch: string;
  /** The Atom feed. */
  feed: string;
  sources: string;
  glossary: string;
  entry: (slug: string, anchor?: string) => string;
  /** The page of all messages of an entry, or one of them there. */
  messages: (slug: string, anchor?: string) => string;
  /** The page of what an entry tells beside the answer, or a part of it there. */
  background: (slug: string, anchor?: string) => string;
  /** The list of an entry's messages in other languages. */
  languages: (slug: string) => string;
  /** The page of a message in other languages. */
  translations: (slug: string, name: string) => string;
  /** The letters about an entry's messages. */
  reply: (slug: string, message?: string) => string;
  history: (slug: string) => string;
  /** A revision of an entry, by its number. */
  revision: (slug: string, number: number) => string;
  /** The diff between a revision of an entry and its current text. */
  difference: (slug: string, number: number) => string;
  /** The entry as Markdown. */
  markdown: (slug: string) => string;
  /** A picture, by the name it is published under; the same in every locale. */
  picture: (published: string) => string;
  category: (id: string) => string;
  label: (id: string) => string;
  code: (code: string) => string;
  client: (id: string) => string;
  term: (id: string) => string;
  /** A message, by `entry#message`, or a page, by its path. */
  to: (address: string) => string;
  /** Any page, by its path below the root of the locale: `faq/x/`. */
  page: (path: string) => string;
}

/**
 * Returns the URLs of the pages in one locale.
 * @param base the sub-path the site is published under, `/` or `/help/faq`, or its absolute URL
 * @param source the first locale of the site, which is served at the root
 * @param locale the locale of the pages
 * @example linksFor('/help', 'ja', 'en').entry('paper-out', 'cause') // '/help/en/faq/paper-out/#cause'
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
    messages: (slug, anchor) => page(`faq/${slug}/messages/${anchor ? `#${anchor}` : ''}`),
    background: (slug, anchor) => page(`faq/${slug}/background/${anchor ? `#${anchor}` : ''}`),
    languages: (slug) => page(`faq/${slug}/languages/`),
    translations: (slug, name) => page(`faq/${slug}/languages/${name}/`),
    reply: (slug, message) =>
      page(`faq/${slug}/reply/${message === undefined ? '' : `#${message}`}`),
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
