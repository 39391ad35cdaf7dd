import { clientBehind, readableFacts, findEntry, idsIn, partsIn } from './lookup.ts';
import type { ContentTree } from './types.ts';

/**
 * Returns the anchors on an entry’s page in one locale: its messages and their clients, its parts,
 * headings and footnotes. Undefined if a part of the entry cannot be read, so that the list would not
 * be complete.
 */
export function anchorsOf(tree: ContentTree, slug: string, locale: string): string[] | undefined {
  const entry = findEntry(tree, slug);
  const factsFile = readableFacts(tree, entry);
  const file = entry?.files.get(locale);
  if (!factsFile || !file?.body) return undefined;
  const { facts } = factsFile;
  const ids = idsIn(factsFile, 'messages');
  const clients = facts.messages.flatMap(({ value }) => clientBehind(tree, value) ?? []);
  if (clients.length < ids.length) return undefined;
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
