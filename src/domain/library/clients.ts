import type { Client } from '../../schemas/client.ts';
import { isPast } from './comparison.ts';
import type { Entry, Library, Message } from './types.ts';
import { memoizeByLibrary } from './memoize.ts';

/** A client with all of its messages. */
export interface ClientUse {
  client: Client;
  /** The entries with messages of the client, in order. */
  uses: { entry: Entry; messages: Message[] }[];
}

/** How many clients the home page offers. By judgement: four rows on a phone. */
const COMMON = 8;

/**
 * Returns the clients that the home page offers, in the order of `clients.yaml`: those marked as
 * common or, if none is, the first ones; at most eight, and only such that have messages.
 */
export function commonClients(library: Library): Client[] {
  const showing = new Set(
    library.entries.flatMap((entry) => entry.messages.map(({ client }) => client)),
  );
  const clients = library.clients.filter(({ id }) => showing.has(id));
  const marked = clients.filter(({ common }) => common);
  return (marked.length > 0 ? marked : clients).slice(0, COMMON);
}

/** Returns the clients of which it is shown where their codes are, in the order of `clients.yaml`. */
export function clientsWithCodePlace({ clients }: Library): Client[] {
  return clients.filter((client) => client['code-place']);
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
