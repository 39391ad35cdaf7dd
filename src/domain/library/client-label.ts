import type { Library, Message } from './types.ts';
import { localize } from './message-text.ts';

/** The names of the platforms of a message, joined; empty where the platform makes no difference. */
export function platformsOf(library: Library, message: Message, locale: string): string {
  return library.platforms
    .filter(({ id }) => message.platforms.includes(id))
    .map(({ name }) => localize(name, locale))
    .join(' / ');
}

/** The name of the client that shows a message. */
export function clientOf(library: Library, message: Message, locale: string): string {
  const client = library.clients.find(({ id }) => id === message.client);
  return client ? localize(client.name, locale) : message.client;
}

/** What people call the client and the platforms of a message. */
export function clientLabel(library: Library, message: Message, locale: string): string {
  const platforms = platformsOf(library, message, locale);
  return [clientOf(library, message, locale), platforms].filter(Boolean).join(' · ');
}
