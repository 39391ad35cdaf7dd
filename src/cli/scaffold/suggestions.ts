import { closestMatch } from '../../domain/text/closest-match.ts';
import { quote } from '../../reader/source/messages.ts';
import { allFacts } from '../../reader/tree/lookup.ts';
import type { ContentTree } from '../../reader/tree/types.ts';
import type { MessageAnswers } from './pasted-message.ts';

/** The most sources that are suggested, by judgement: one line. */
const MOST = 5;

/** Lists the sources that messages of a client name most, the most frequent first; captures come from the lab alone. */
export function usualSources(tree: ContentTree, client: string | undefined): string[] {
  const named = allFacts(tree).flatMap(({ facts }) =>
    facts.messages.flatMap(({ value }) =>
      'client' in value && 'source' in value && value.client === client ? [value.source.id] : [],
    ),
  );
  const counts = Map.groupBy(named, (id) => id);
  const citable = new Set(
    tree.lists.sources.items.flatMap(({ value }) => (value.kind === 'capture' ? [] : [value.id])),
  );
  return [...counts]
    .filter(([id]) => citable.has(id))
    .toSorted(([, a], [, b]) => b.length - a.length)
    .slice(0, MOST)
    .map(([id]) => id);
}

/**
 * Returns what an author may want to know of a new message, a sentence each: names the content does not have, with
 * those they resemble, and the sources that fit if none was given.
 */
export function suggestionsFor(
  tree: ContentTree,
  { client, platforms, source, category }: MessageAnswers & { category?: string | undefined },
): string[] {
  const { clients, platforms: systems, sources, categories } = tree.lists;
  const given: [name: string | undefined, file: string, known: { value: string }[]][] = [
    [client, 'clients.yaml', clients.ids],
    ...(platforms ?? '')
      .split(/[\s,]+/)
      .map((id): (typeof given)[number] => [id, 'platforms.yaml', systems.ids]),
    [source, 'sources.yaml', sources.ids],
    [category, 'categories.yaml', categories.ids],
  ];
  const unknown = given.flatMap(([name, file, known]) => {
    const ids = known.map(({ value }) => value);
    if (name === undefined || name === '' || ids.includes(name)) return [];
    const meant = closestMatch(name, ids);
    const end = meant === undefined ? 'add it there.' : `did you mean ${meant}?`;
    return [`${quote(name)} is not in ${file}: ${end}`];
  });
  const usual = source === undefined ? usualSources(tree, client) : [];
  return [
    ...unknown,
    ...(usual.length > 0 ? [`Sources of other messages of ${client}: ${usual.join(', ')}`] : []),
  ];
}
