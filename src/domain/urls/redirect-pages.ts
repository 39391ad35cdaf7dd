import { codeSlug } from '../text/slug.ts';
import { linksFor } from './urls.ts';
import type { Library } from '../library/types.ts';
import { entryOf, movedMessages, movedPages, pageOfEntry, type Moved } from './redirects.ts';
import { publishedIn, withPublished } from './published-urls.ts';

/** A page that only leads to another address. Paths stand below the root of a language. */
export interface Detour extends Moved {
  /** Whether something stood there itself once, so that search engines are told where it went. */
  moved: boolean;
  /** Of a page that has moved: the anchors that have gone elsewhere than it. */
  anchors: { id: string; to: string }[];
}

/** Spellings every file system can hold. */
const portable = /^[\w.-]+$/;

/** Every page of a site that only leads on: moved pages, short links to messages, codes as they are written. */
export function detoursOf(library: Library): Detour[] {
  return [...movedDetours(library), ...shortLinks(library), ...codeSpellings(library)];
}

function movedDetours(library: Library): Detour[] {
  const messages = movedMessages(library);
  return movedPages(library).map(({ from, to }) => {
    const own = messages.filter(
      (message) => pageOfEntry(message.from.split('#')[0] ?? '') === from,
    );
    const anchors = own
      .map((message) => ({ id: message.from.split('#')[1] ?? '', to: message.to }))
      .filter((anchor) => anchor.to !== to && anchor.to !== `${entryOf(to)}#${anchor.id}`);
    return { from, to, moved: true, anchors };
  });
}

/** `m/entry/message/`, for messages that have moved too. */
function shortLinks(library: Library): Detour[] {
  const live = publishedIn(library).messages.map((message) => ({ from: message, to: message }));
  return [...live, ...movedMessages(library)].map(({ from, to }) => ({
    from: `m/${from.replace('#', '/')}/`,
    to,
    moved: false,
    anchors: [],
  }));
}

/** `code/E_40/`, where the page of the code is `code/e_40/`: every spelling there ever was. */
function codeSpellings(library: Library): Detour[] {
  const links = linksFor('', '', '');
  const goals = new Map(movedPages(library).map(({ from, to }) => [from, to]));
  const { codes } = withPublished(library.ledger, publishedIn(library));
  return codes
    .filter((code) => portable.test(code) && code !== codeSlug(code))
    .map((code) => {
      const page = links.code(code).slice(1);
      const to = goals.get(page) ?? page;
      return { from: `code/${code}/`, to, moved: false, anchors: [] };
    });
}
