import type { Client } from '../../schemas/client.ts';
import { isPast } from './comparison.ts';
import type { Entry, Message } from './types.ts';
import { memoizeByLibrary } from './memoize.ts';

/** A client with all of its messages. */
export interface ClientUse {
  client: Client;
  /** The entries with messages of the client, in order. */
  uses: { entry: Entry; messages: Message[] }[];
}

/**
 * Collects every client that has messages, in the order of `clients.yaml`. Within an entry current
 * messages come before past ones, then those in the locale before others.
 */
export const clientsOf = memoizeByLibrary((library, locale: string): ClientUse[] => {
  const rank = (message: Message): number =>
    (isPast(message) ? 2 : 0) + (message.language.split('-')[0] === locale ? 0 : 1);
  return library.clients
    .map((client) => ({
      client,
      uses: library.entries
        .map((entry) => ({
          entry,
          messages: entry.messages
            .filter((message) => message.client === client.id)
            .toSorted((a, b) => rank(a) - rank(b)),
        }))
        .filter(({ messages }) => messages.length > 0),
    }))
    .filter(({ uses }) => uses.length > 0);
});
