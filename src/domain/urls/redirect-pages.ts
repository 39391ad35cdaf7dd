import { codeSlug } from '../text/slug.ts';
import { linksFor } from './urls.ts';
import type { Redirect } from '../../schemas/redirect.ts';
import type { Library } from '../library/types.ts';
import { slugOfPath, messageRedirects, pageRedirects, entryPath } from './redirects.ts';
import { publishedUrls, withPublishedUrls } from './published-urls.ts';

/** A page that redirects to another address. Paths stand below the root of a language. */
export interface RedirectPage extends Redirect {
  /** Whether something stood there itself once, so that search engines are told where it went. */
  moved: boolean;
  /** Of a page that has moved: the anchors that have gone elsewhere than it. */
  anchors: { id: string; to: string }[];
}

/** Spellings every file system can hold. */
const portable = /^[\w.-]+$/;

/** Collects every redirect page of a site: moved pages, short links to messages, codes as they are written. */
export function redirectPagesOf(library: Library): RedirectPage[] {
  return [...movedPages(library), ...shortLinks(library), ...codeSpellings(library)];
}

function movedPages(library: Library): RedirectPage[] {
  const messages = messageRedirects(library);
  return pageRedirects(library).map(({ from, to }) => {
    const own = messages.filter((message) => entryPath(message.from.split('#')[0] ?? '') === from);
    const anchors = own
      .map((message) => ({ id: message.from.split('#')[1] ?? '', to: message.to }))
      .filter((anchor) => anchor.to !== to && anchor.to !== `${slugOfPath(to)}#${anchor.id}`);
    return { from, to, moved: true, anchors };
  });
}

/** `m/entry/message/`, for messages that have moved too. */
function shortLinks(library: Library): RedirectPage[] {
  const live = publishedUrls(library).messages.map((message) => ({ from: message, to: message }));
  return [...live, ...messageRedirects(library)].map(({ from, to }) => ({
    from: `m/${from.replace('#', '/')}/`,
    to,
    moved: false,
    anchors: [],
  }));
}

/** `code/E_40/`, where the page of the code is `code/e_40/`: every spelling there ever was. */
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
