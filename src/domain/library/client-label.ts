import type { Localized } from '../../schemas/text.ts';
import { localize } from './message-text.ts';
import type { Message, NameSource } from './types.ts';

/** Joins the names of those of a list that are named, in the order of the list: `macOS / Linux`. */
export function joinNames(
  list: { id: string; name: Localized }[],
  ids: string[],
  locale: string,
): string {
  return list
    .filter(({ id }) => ids.includes(id))
    .map(({ name }) => localize(name, locale))
    .join(' / ');
}

/** The name of the client that shows a message; its id where nobody has named it. */
export function clientOf({ clients }: NameSource, message: Message, locale: string): string {
  return joinNames(clients, [message.client], locale) || message.client;
}

/** What people call the client and the platforms of a message. */
export function clientLabel(names: NameSource, message: Message, locale: string): string {
  const platforms = joinNames(names.platforms, message.platforms, locale);
  return [clientOf(names, message, locale), platforms].filter(Boolean).join(' · ');
}
