import type { Client } from '../../schemas/client.ts';
import type { Library, Message } from './types.ts';

/** One tab: a client with its messages. */
export interface Tab {
  client: Client;
  /** The anchor of the panel: the id of the client, prefixed by `tab-` if it is taken. */
  anchor: string;
  messages: Message[];
}

/**
 * Groups the messages of an entry by client, in the order of `clients.yaml`. Those of a client are
 * sorted: retired ones last; then by language, that of the page first; then current before past ones;
 * then by platform, those for any first, others in the order of `platforms.yaml`.
 * @param taken the other anchors of the page
 */
export function tabsOf(
  messages: Message[],
  { clients, platforms }: Pick<Library, 'clients' | 'platforms'>,
  locale: string,
  taken: string[] = [],
): Tab[] {
  const place = new Map(platforms.map((platform, index) => [platform.id, index]));
  const rank = ({ language, seen, platforms: on, retired }: Message): number[] => [
    retired ? 1 : 0,
    language === locale ? 0 : 1,
    seen.to === undefined ? 0 : 1,
    on.length === 0 ? -1 : Math.min(...on.map((id) => place.get(id) ?? 0)),
  ];
  return clients.flatMap((client) => {
    const ofClient = messages.filter((message) => message.client === client.id);
    if (ofClient.length === 0) return [];
    const used = [...taken, ...ofClient.map(({ id }) => id)].includes(client.id);
    return [
      {
        client,
        anchor: used ? `tab-${client.id}` : client.id,
        messages: ofClient.toSorted((a, b) => inOrder(rank(a), rank(b))),
      },
    ];
  });
}

function inOrder(a: number[], b: number[]): number {
  const at = a.findIndex((one, index) => one !== b[index]);
  return (a[at] ?? 0) - (b[at] ?? 0);
}

/** Puts tabs of one kind of client together: the kinds in the order of their first tabs. */
export function groupsOf(tabs: Tab[]): Map<Client['kind'], Tab[]> {
  return Map.groupBy(tabs, ({ client }) => client.kind);
}
