import { parseMessageRef, formatMessageRef } from '../library/refs.ts';
import type { Redirect } from '../../schemas/redirect.ts';
import type { AnchorRedirect, Library } from '../library/types.ts';

/** Returns an address in the form that is compared: that of a page ends in a slash. */
export function withTrailingSlash(address: string): string {
  return isMessageAddress(address) ? address : address.replace(/\/?$/, '/');
}

/** Tells whether an address is that of a message, `entry#id`, and not of a page. */
export function isMessageAddress(address: string): boolean {
  return address.includes('#');
}

/** Returns the path of an entry’s page below the root of a locale. */
export function entryPath(slug: string): string {
  return `faq/${slug}/`;
}

/** Returns the redirects of pages. */
export function pageRedirects({ redirects }: Pick<Library, 'redirects'>): Redirect[] {
  return redirects.filter(({ from }) => !isMessageAddress(from));
}

/**
 * Returns the redirects of messages: those that are listed, and one for each message of a page that has
 * moved. The latter leads to the message with the same id on the new page, or to that page itself.
 */
export function messageRedirects(
  library: Pick<Library, 'redirects' | 'ledger' | 'entries'>,
): Redirect[] {
  const live = liveMessages(library);
  const targets = new Map(library.redirects.map(({ from, to }) => [from, to]));
  const carried = library.ledger.messages
    .filter((message) => !live.has(message) && !targets.has(message))
    .flatMap((from): Redirect[] => {
      const { entry: slug, id } = parseMessageRef(from);
      const page = targets.get(entryPath(slug));
      if (page === undefined) return [];
      const twin = formatMessageRef({ entry: slugOfPath(page), id });
      return [{ from, to: live.has(twin) ? twin : (targets.get(twin) ?? page) }];
    });
  return [...library.redirects.filter(({ from }) => isMessageAddress(from)), ...carried];
}

/**
 * Returns a function that lists the anchors of moved messages at which visitors may arrive on an entry’s
 * page, by its slug: anchors of this page, and of pages that redirect to it. Ids of its current messages
 * are left out.
 */
export function anchorRedirects(
  library: Pick<Library, 'redirects' | 'ledger' | 'entries'>,
): (slug: string) => AnchorRedirect[] {
  const live = liveMessages(library);
  const moved = messageRedirects(library).map(({ from, to }) => ({ ...parseMessageRef(from), to }));
  const earlier = Map.groupBy(library.redirects, ({ to }) => to);
  return (slug) => {
    const page = entryPath(slug);
    const arriving = new Set([
      slug,
      ...(earlier.get(page) ?? []).map(({ from }) => slugOfPath(from)),
    ]);
    const anchors = moved
      .filter(
        ({ entry, id, to }) =>
          arriving.has(entry) && to !== page && !live.has(formatMessageRef({ entry: slug, id })),
      )
      .map(({ id, to }) => [id, { id, to }] as const);
    return [...new Map(anchors).values()];
  };
}

function liveMessages({ entries }: Pick<Library, 'entries'>): Set<string> {
  return new Set(
    entries.flatMap(({ slug, messages }) =>
      messages.map(({ id }) => formatMessageRef({ entry: slug, id })),
    ),
  );
}

/** Returns the slug of the entry at the path of a page; empty for any other page. */
export function slugOfPath(page: string): string {
  return /^faq\/([^/]+)\/$/.exec(page)?.[1] ?? '';
}
