import type { Redirect } from '../../schemas/redirect.ts';
import type { AnchorRedirect, Library } from '../library/types.ts';

/** An address as it is compared: that of a page with the slash at its end. */
export function withTrailingSlash(address: string): string {
  return isMessageAddress(address) ? address : address.replace(/\/?$/, '/');
}

/** Whether an address is that of a message. */
export function isMessageAddress(address: string): boolean {
  return address.includes('#');
}

/** The page of an entry as an address. */
export function entryPath(slug: string): string {
  return `faq/${slug}/`;
}

/** The pages that have moved. */
export function pageRedirects({ redirects }: Pick<Library, 'redirects'>): Redirect[] {
  return redirects.filter(({ from }) => !isMessageAddress(from));
}

/**
 * The messages that have moved: those with a redirect of their own, and those of a page that has
 * moved. These are found on the new page by their id; where it has no such message, its top answers.
 */
export function messageRedirects(
  library: Pick<Library, 'redirects' | 'ledger' | 'entries'>,
): Redirect[] {
  const live = liveMessages(library);
  const targets = new Map(library.redirects.map(({ from, to }) => [from, to]));
  const carried = library.ledger.messages
    .filter((message) => !live.has(message) && !targets.has(message))
    .flatMap((from): Redirect[] => {
      const [slug = '', id = ''] = from.split('#');
      const page = targets.get(entryPath(slug));
      if (page === undefined) return [];
      const twin = `${slugOfPath(page)}#${id}`;
      return [{ from, to: live.has(twin) ? twin : (targets.get(twin) ?? page) }];
    });
  return [...library.redirects.filter(({ from }) => isMessageAddress(from)), ...carried];
}

/**
 * The anchors of moved messages that arrive at an entry’s page, whether they stood there or on a page
 * that leads there. An id the page uses itself is not among them.
 */
export function anchorRedirects(
  library: Pick<Library, 'redirects' | 'ledger' | 'entries'>,
  slug: string,
): AnchorRedirect[] {
  const live = liveMessages(library);
  const page = entryPath(slug);
  const arriving = new Set([
    slug,
    ...library.redirects.flatMap(({ from, to }) => (to === page ? [slugOfPath(from)] : [])),
  ]);
  const anchors = messageRedirects(library).flatMap(({ from, to }): [string, AnchorRedirect][] => {
    const [old = '', id = ''] = from.split('#');
    const needed = arriving.has(old) && to !== page && !live.has(`${slug}#${id}`);
    return needed ? [[id, { id, to }]] : [];
  });
  return [...new Map(anchors).values()];
}

function liveMessages({ entries }: Pick<Library, 'entries'>): Set<string> {
  return new Set(
    entries.flatMap(({ slug, messages }) => messages.map(({ id }) => `${slug}#${id}`)),
  );
}

/** The slug of the entry whose page an address names; empty for any other page. */
export function slugOfPath(page: string): string {
  return /^faq\/([^/]+)\/$/.exec(page)?.[1] ?? '';
}
