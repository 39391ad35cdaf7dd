import { parseMessageRef, entryBySlug } from '../../domain/library/refs.ts';
import { titleOf } from '../../domain/library/categories.ts';
import type { Message } from '../../domain/library/types.ts';
import { clientLabel } from '../../domain/library/client-label.ts';
import type { PageContext } from '../page-context.ts';

/** Returns links to the other messages with the same text. */
export function sharedTextsOf(
  message: Message,
  { library, links, locale }: PageContext,
): { href: string; name: string }[] {
  return message.shared.flatMap((reference) => {
    const { entry: slug, id } = parseMessageRef(reference);
    const entry = entryBySlug(library, slug);
    const twin = entry?.messages.find((other) => other.id === id);
    if (!twin) return [];
    const where = slug === message.entry ? [] : [titleOf(library, slug, locale)];
    return [
      {
        href: links.entry(slug, id),
        name: [...where, clientLabel(library, twin, locale)].join(' — '),
      },
    ];
  });
}
