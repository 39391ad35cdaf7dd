import { formatMessageRef } from '../library/refs.ts';
import type { Ledger } from '../../schemas/ledger.ts';
import { categoriesWithEntries } from '../library/categories.ts';
import { clientsOf } from '../library/clients.ts';
import { codesOf } from '../library/codes.ts';
import { LEFT_OUT } from '../library/left-out.ts';
import { NOTICES } from '../library/notices.ts';
import { linksFor } from './urls.ts';
import type { Library } from '../library/types.ts';

/** Links without sub-path and locale. */
const links = linksFor('', '', '');

/** Lists everything a site of this library publishes, sorted as a ledger is. */
export function publishedUrls(library: Library): Ledger {
  const messages = library.entries.flatMap((entry) => entry.messages);
  return inOrder({
    pages: [
      ...['faq/', 'code/', 'client/', 'search/', 'source/'],
      ...(library.glossary.length > 0 ? ['glossary/'] : []),
      ...(library.notices.length > 0 ? [NOTICES] : []),
      ...(library.leftOut.length > 0 ? [LEFT_OUT] : []),
      ...library.entries.map(({ slug }) => links.entry(slug)),
      ...categoriesWithEntries(library).map(({ category }) => links.category(category.id)),
      ...library.labels.map(({ id }) => links.label(id)),
      ...clientsOf(library, '').map(({ client }) => links.client(client.id)),
      ...codesOf(library).map(({ name }) => links.code(name)),
    ].map((path) => path.replace(/^\//, '')),
    messages: messages.map(formatMessageRef),
    codes: messages.flatMap(({ codes }) => codes),
  });
}

/** Merges what is published now into a ledger; nothing is ever removed from it. */
export function withPublishedUrls(ledger: Ledger, published: Ledger): Ledger {
  return inOrder({
    pages: [...ledger.pages, ...published.pages],
    messages: [...ledger.messages, ...published.messages],
    codes: [...ledger.codes, ...published.codes],
  });
}

function inOrder({ pages, messages, codes }: Ledger): Ledger {
  const sorted = (items: string[]): string[] => [...new Set(items)].toSorted();
  return { pages: sorted(pages), messages: sorted(messages), codes: sorted(codes) };
}
