import { publishedUrls } from '../../domain/urls/published-urls.ts';
import { anchorRedirects, entryPath } from '../../domain/urls/redirects.ts';
import type { Hidden } from '../../schemas/site.ts';
import type { Redirect } from '../../schemas/redirect.ts';
import { LEFT_OUT } from '../../domain/library/left-out.ts';
import { parseMessageRef } from '../../domain/library/refs.ts';
import type { Entry, Library } from '../../domain/library/types.ts';

/**
 * Returns a library without the entries that its site hides: no page, list or search has them. Every address they
 * had leads on: to the entry named instead of them, or to the page that says they are left out.
 */
export function leaveOut(library: Library): Library {
  const { hide } = library.site;
  if (hide.length === 0) return library;
  const items = new Map(hide.map((item) => [item.entry, item]));
  const kept = withoutEntries(library, items);
  const gone = goneRedirects(library, kept, items);
  const redirects = [...library.redirects.map((one) => redirectOn(one, gone)), ...gone];
  const anchorsAt = anchorRedirects({ ...kept, redirects });
  return {
    ...kept,
    entries: kept.entries.map((entry) => ({ ...entry, moved: anchorsAt(entry.slug) })),
    redirects,
    leftOut: library.entries.flatMap(({ slug, words }) => {
      const item = items.get(slug);
      return item ? [{ ...item, words }] : [];
    }),
  };
}

function withoutEntries(library: Library, items: Map<string, Hidden>): Library {
  const isKept = (slug: string): boolean => !items.has(slug);
  const entries = library.entries
    .filter(({ slug }) => isKept(slug))
    .map((entry) => withoutReferences(entry, isKept));
  return {
    ...library,
    entries,
    glossary: library.glossary.map(({ entry, ...term }) =>
      entry !== undefined && isKept(entry) ? { ...term, entry } : term,
    ),
    cures: library.cures.filter(({ entry }) => isKept(entry)),
    search: {
      ...library.search,
      phrases: library.search.phrases
        .map((phrase) => ({ ...phrase, entries: phrase.entries.filter(isKept) }))
        .filter((phrase) => phrase.entries.length > 0),
    },
  };
}

/** Returns an entry that refers to none of those left out; a fork with a single way left is none. */
function withoutReferences({ fork, ...entry }: Entry, isKept: (slug: string) => boolean): Entry {
  const ways = fork?.ways.filter((way) => isKept(way.entry)) ?? [];
  return {
    ...entry,
    ...(fork && ways.length > 1 && { fork: { ...fork, ways } }),
    related: entry.related.filter((one) => isKept(one.entry)),
    messages: entry.messages.map(({ sameAs, ...message }) => ({
      ...message,
      ...(sameAs !== undefined && isKept(parseMessageRef(sameAs).entry) && { sameAs }),
      shared: message.shared.filter((other) => isKept(parseMessageRef(other).entry)),
    })),
  };
}

/** Returns the redirects of all pages that only the entries left out had. */
function goneRedirects(all: Library, kept: Library, items: Map<string, Hidden>): Redirect[] {
  const served = new Set(publishedUrls(kept).pages);
  const own = [...items.values()].map(({ entry, instead }) => ({
    from: entryPath(entry),
    to: instead !== undefined && !items.has(instead) ? entryPath(instead) : LEFT_OUT,
  }));
  const known = new Set(own.map(({ from }) => from));
  const others = publishedUrls(all).pages.filter((page) => !served.has(page) && !known.has(page));
  return [...own, ...others.map((from) => ({ from, to: listOf(from) }))];
}

/** Returns the list a page was on: `code/` for that of a code. */
function listOf(page: string): string {
  const [kind = ''] = page.split('/');
  return ['code', 'client'].includes(kind) ? `${kind}/` : 'faq/';
}

/** Leads a redirect on if its target is redirected itself. */
function redirectOn({ from, to }: Redirect, gone: Redirect[]): Redirect {
  const page = to.includes('#') ? entryPath(parseMessageRef(to).entry) : to;
  return { from, to: gone.find((one) => one.from === page)?.to ?? to };
}
