import type { Library, OldAnchor } from '../library/types.ts';

/** An address at which nothing stands any more, and the page or message that stands for it now. */
export interface Moved {
  from: string;
  to: string;
}

/** An address as it is compared: that of a page with the slash at its end. */
export function wholeAddress(address: string): string {
  return isMessage(address) ? address : address.replace(/\/?$/, '/');
}

/** Whether an address is that of a message. */
export function isMessage(address: string): boolean {
  return address.includes('#');
}

/** The page of an entry as an address. */
export function pageOfEntry(slug: string): string {
  return `faq/${slug}/`;
}

/** The pages that have moved. */
export function movedPages({ redirects }: Pick<Library, 'redirects'>): Moved[] {
  return redirects.filter(({ from }) => !isMessage(from));
}

/**
 * The messages that have moved: those with a redirect of their own, and those of a page that has
 * moved. These are found on the new page by their id; where it has no such message, its top answers.
 */
export function movedMessages(library: Pick<Library, 'redirects' | 'ledger' | 'entries'>): Moved[] {
  const live = liveMessages(library);
  const goals = new Map(library.redirects.map(({ from, to }) => [from, to]));
  const carried = library.ledger.messages
    .filter((message) => !live.has(message) && !goals.has(message))
    .flatMap((from): Moved[] => {
      const [slug = '', id = ''] = from.split('#');
      const page = goals.get(pageOfEntry(slug));
      if (page === undefined) return [];
      const twin = `${entryOf(page)}#${id}`;
      return [{ from, to: live.has(twin) ? twin : (goals.get(twin) ?? page) }];
    });
  return [...library.redirects.filter(({ from }) => isMessage(from)), ...carried];
}

/**
 * The anchors of moved messages that arrive at an entry’s page, whether they stood there or on a page
 * that leads there. An id the page uses itself is not among them.
 */
export function oldAnchors(
  library: Pick<Library, 'redirects' | 'ledger' | 'entries'>,
  slug: string,
): OldAnchor[] {
  const live = liveMessages(library);
  const page = pageOfEntry(slug);
  const arriving = new Set([
    slug,
    ...library.redirects.flatMap(({ from, to }) => (to === page ? [entryOf(from)] : [])),
  ]);
  const anchors = movedMessages(library).flatMap(({ from, to }): [string, OldAnchor][] => {
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
export function entryOf(page: string): string {
  return /^faq\/([^/]+)\/$/.exec(page)?.[1] ?? '';
}
