import { entryBySlug, parseMessageRef, formatMessageRef } from '../library/refs.ts';
import { translationsOfEntry } from '../library/translations.ts';
import { codeSlug } from '../text/slug.ts';
import { linksFor } from './urls.ts';
import type { Redirect } from '../../schemas/redirect.ts';
import type { Library } from '../library/types.ts';
import { slugOfPath, messageRedirects, pageRedirects, entryPath } from './redirects.ts';
import { publishedUrls, withPublishedUrls } from './published-urls.ts';

/** A page that redirects to another URL. Paths are relative to the root of a locale. */
export interface RedirectPage extends Redirect {
  /** Whether a page was published here before, so that search engines need to know where it went. */
  moved: boolean;
  /** Of a moved page, the anchors whose target is not on the page it moved to. */
  anchors: { id: string; to: string }[];
}

/** The spellings of codes that every file system allows as a folder name. */
const portable = /^[\w.-]+$/;

/** Collects every redirect page of a site: moved pages, short links to messages, spellings of codes and ids. */
export function redirectPagesOf(library: Library): RedirectPage[] {
  return [
    ...movedPages(library),
    ...pagesBesideMoved(library),
    ...shortLinks(library),
    ...codeSpellings(library),
    ...otherTranslationPages(library),
  ];
}

function movedPages(library: Library): RedirectPage[] {
  const messages = messageRedirects(library);
  return pageRedirects(library).map(({ from, to }) => {
    const ofPage = messages.filter(
      (message) => entryPath(parseMessageRef(message.from).entry) === from,
    );
    const anchors = ofPage
      .map((message) => ({ id: parseMessageRef(message.from).id, to: message.to }))
      .filter(
        (anchor) =>
          anchor.to !== to &&
          anchor.to !== formatMessageRef({ entry: slugOfPath(to), id: anchor.id }),
      );
    return { from, to, moved: true, anchors };
  });
}

/** Returns the redirects of the pages beside that of an entry which has moved. */
function pagesBesideMoved(library: Library): RedirectPage[] {
  return pageRedirects(library)
    .filter(({ from, to }) => slugOfPath(from) !== '' && slugOfPath(to) !== '')
    .flatMap(({ from, to }) => [
      { from: `${from}messages/`, to: `${to}messages/`, moved: true, anchors: [] },
      { from: `${from}background/`, to, moved: true, anchors: [] },
      { from: `${from}languages/`, to, moved: true, anchors: [] },
      { from: `${from}short/`, to, moved: true, anchors: [] },
      ...translationPages(library, slugOfPath(to)).map((page) => ({
        from: `${from}languages/${page}/`,
        to,
        moved: true,
        anchors: [],
      })),
    ]);
}

/** The names of the pages of an entry in other languages; none for an entry that has moved on. */
function translationPages(library: Library, slug: string): string[] {
  const entry = entryBySlug(library, slug);
  return entry ? translationsOfEntry(library, entry).map(({ page }) => page) : [];
}

/** Returns redirects from what the page of a message in other languages could be called, and may have been. */
function otherTranslationPages(library: Library): RedirectPage[] {
  return library.entries.flatMap((entry) =>
    translationsOfEntry(library, entry).flatMap(({ ids, page }) =>
      ids
        .filter((id) => id !== page)
        .map((id) => ({
          from: `${entryPath(entry.slug)}languages/${id}/`,
          to: `${entryPath(entry.slug)}languages/${page}/`,
          moved: false,
          anchors: [],
        })),
    ),
  );
}

/** Returns the short links `m/entry/message/`, those of moved messages included. */
function shortLinks(library: Library): RedirectPage[] {
  const live = publishedUrls(library).messages.map((message) => ({ from: message, to: message }));
  return [...live, ...messageRedirects(library)].map(({ from, to }) => ({
    from: `m/${from.replace('#', '/')}/`,
    to,
    moved: false,
    anchors: [],
  }));
}

/** Returns redirects for every spelling of a code ever published: `code/E_40/` to `code/e_40/`. */
function codeSpellings(library: Library): RedirectPage[] {
  const links = linksFor('', '', '');
  const targets = new Map(pageRedirects(library).map(({ from, to }) => [from, to]));
  const { codes } = withPublishedUrls(library.ledger, publishedUrls(library));
  return codes
    .filter((code) => portable.test(code) && code !== codeSlug(code))
    .map((code) => {
      const page = links.code(code).slice(1);
      const to = targets.get(page) ?? page;
      return { from: `code/${code}/`, to, moved: false, anchors: [] };
    });
}
