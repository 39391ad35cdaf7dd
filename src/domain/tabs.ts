import type { Client } from '../schemas/client.ts';
import type { Platform } from '../schemas/platform.ts';
import type { Message } from './library.ts';

/** One tab: a client with the messages it shows. */
export interface Tab {
  client: Client;
  /** The anchor of the panel: the client's id, unless one of its messages bears it. */
  anchor: string;
  messages: Message[];
}

/**
 * Groups an entry's messages by client, in the order of `clients.yaml`; inside a client by
 * platform, in the order of `platforms.yaml`. Messages for any platform come first.
 */
export function tabsOf(messages: Message[], clients: Client[], platforms: Platform[]): Tab[] {
  const rank = new Map(platforms.map((platform, index) => [platform.id, index]));
  const first = (message: Message): number =>
    message.platforms.length === 0
      ? -1
      : Math.min(...message.platforms.map((id) => rank.get(id) ?? 0));
  return clients.flatMap((client) => {
    const own = messages.filter((message) => message.client === client.id);
    if (own.length === 0) return [];
    const taken = own.some((message) => message.id === client.id);
    return [
      {
        client,
        anchor: taken ? `tab-${client.id}` : client.id,
        messages: own.toSorted((a, b) => first(a) - first(b)),
      },
    ];
  });
}

/** The tabs of one kind of client. */
export interface TabGroup {
  kind: Client['kind'];
  tabs: Tab[];
}

/** Puts tabs of one kind of client together: the kinds in the order of their first tabs. */
export function groupsOf(tabs: Tab[]): TabGroup[] {
  const groups = Map.groupBy(tabs, ({ client }) => client.kind);
  return [...groups].map(([kind, own]) => ({ kind, tabs: own }));
}
