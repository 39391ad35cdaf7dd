import { clientBehind, readableFacts, findEntry, idsIn, partsIn } from './lookup.ts';
import type { ContentTree } from './types.ts';

/**
 * The anchors on an entry’s page in one locale: its messages and their clients, its parts, headings
 * and footnotes. Nothing if a part of the entry cannot be read, so that no anchor can be called missing.
 */
export function anchorsOf(tree: ContentTree, slug: string, locale: string): string[] | undefined {
  const entry = findEntry(tree, slug);
  const found = readableFacts(tree, entry);
  const file = entry?.files.get(locale);
  if (!found || !file?.body) return undefined;
  const ids = idsIn(found, 'messages');
  const clients = found.facts.messages.flatMap(({ value }) => clientBehind(tree, value) ?? []);
  if (clients.length < ids.length) return undefined;
  const { facts } = found;
  return [
    ...new Set([
      ...ids,
      ...clients,
      ...partsIn(file).map(({ value }) => value),
      ...file.body.headings.map(({ value }) => value),
      ...file.body.footnotes.map(({ value }) => `fn-${value}`),
      'messages',
      'sources',
      ...(facts.fork ? ['fork'] : []),
      ...(facts.related.length > 0 ? ['related'] : []),
    ]),
  ];
}
