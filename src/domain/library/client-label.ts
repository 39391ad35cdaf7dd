import type { Localized } from '../../schemas/text.ts';
import { localize } from './message-text.ts';
import type { Message, NameSource } from './types.ts';

/** Joins the names of the items with the given ids, in the order of the list: `macOS / Linux`. */
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

/** Returns the name of the client that shows a message, or the id if it is not defined. */
export function clientOf({ clients }: NameSource, message: Message, locale: string): string {
  return joinNames(clients, [message.client], locale) || message.client;
}

/** Returns the names of the client and the platforms of a message: `Opera · macOS / Linux`. */
export function clientLabel(names: NameSource, message: Message, locale: string): string {
  const platforms = joinNames(names.platforms, message.platforms, locale);
  return [clientOf(names, message, locale), platforms].filter(Boolean).join(' · ');
}
