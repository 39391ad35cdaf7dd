import {
  allFacts,
  idsIn,
  settingsNeeded,
  unknownName,
  type FactsFile,
} from '../../reader/tree/lookup.ts';
import type { Position } from '../../reader/source/position.ts';
import type { Diagnostic } from '../../reader/source/diagnostic.ts';
import type { Lists, ContentTree } from '../../reader/tree/types.ts';
import type { Item, Path } from '../../reader/yaml/yaml.ts';
import { buildRule } from '../support/rule.ts';

const kinds = {
  clients: 'client',
  platforms: 'platform',
  categories: 'category',
  labels: 'label',
  placeholders: 'placeholder',
  sources: 'source',
  glossary: 'term',
  cures: 'cure',
  hosts: 'host',
  notices: 'notice',
} as const satisfies Record<keyof Lists, string>;

type Reference = Item<string> & { list: keyof Lists | keyof typeof ofEntry };

/** What an entry itself defines. */
const ofEntry = { settings: 'setting', messages: 'message' } as const;

/** Clients, platforms, categories, labels, sources, settings and messages that the content names are defined. */
export const namesAreKnown = buildRule({
  name: 'names-are-known',
  needs: ['tree'],
  check: ({ tree }) => [
    ...allFacts(tree).flatMap((file) =>
      references(file).flatMap((reference) => checkReference(tree, file, reference)),
    ),
    ...[...tree.captures.values()].flatMap(({ value, at }) => [
      ...checkName(tree, 'clients', value?.client, () => at(['client'])),
      ...checkName(tree, 'platforms', value?.platform, () => at(['platform'])),
    ]),
    ...sourcesOfCodes(tree),
    ...likeClients(tree),
    ...clientsOfCures(tree),
  ],
});

function checkReference(
  tree: ContentTree,
  file: FactsFile,
  { list, value, path }: Reference,
): Diagnostic[] {
  const place = (): Position => file.yaml.at(path);
  if (list !== 'settings' && list !== 'messages') return checkName(tree, list, value, place);
  const known = idsIn(file, list);
  if (known.includes(value)) return [];
  return [unknownName(place(), value, { kind: ofEntry[list], home: 'this entry', known })];
}

function sourcesOfCodes(tree: ContentTree): Diagnostic[] {
  const { yaml, items } = tree.codes;
  if (!yaml) return [];
  return items.flatMap(({ value, path }) =>
    checkName(tree, 'sources', value.source, () => yaml.at([...path, 'source'])),
  );
}

function likeClients(tree: ContentTree): Diagnostic[] {
  const { yaml, items } = tree.lists.clients;
  if (!yaml) return [];
  return items.flatMap(({ value, path }) =>
    checkName(tree, 'clients', value.like, () => yaml.at([...path, 'like'])),
  );
}

function clientsOfCures(tree: ContentTree): Diagnostic[] {
  const { yaml, items } = tree.lists.cures;
  if (!yaml) return [];
  return items.flatMap(({ value, path }) =>
    checkName(tree, 'clients', value.client, () => yaml.at([...path, 'client'])),
  );
}

function checkName(
  tree: ContentTree,
  list: keyof Lists,
  name: string | undefined,
  place: () => Position,
): Diagnostic[] {
  const { ids, complete } = tree.lists[list];
  const known = ids.map((id) => id.value);
  if (name === undefined || !complete || known.includes(name)) return [];
  return [unknownName(place(), name, { kind: kinds[list], home: `${list}.yaml`, known })];
}

function references({ facts }: FactsFile): Reference[] {
  const all = (list: Reference['list'], values: string[], path: Path): Reference[] =>
    values.map((value, index) => ({ list, value, path: [...path, index] }));
  const category = facts.category ? [{ list: 'categories' as const, ...facts.category }] : [];
  const labels = facts.labels.map((label) => ({ list: 'labels' as const, ...label }));
  const messages = facts.messages.flatMap(({ value, path }): Reference[] => {
    if ('same-as' in value) return [];
    const conditions = [
      ...all('platforms', value.platforms ?? [], [...path, 'platforms']),
      ...all('settings', settingsNeeded(value), [...path, 'appears', 'settings']),
    ];
    if ('capture' in value) return conditions;
    return [
      { list: 'clients', value: value.client, path: [...path, 'client'] },
      ...conditions,
      { list: 'sources', value: value.source.id, path: [...path, 'source', 'id'] },
    ];
  });
  const settings = facts.settings.flatMap(({ value, path }): Reference[] => [
    { list: 'clients', value: value.client, path: [...path, 'client'] },
    ...all('platforms', value.platforms, [...path, 'platforms']),
    ...all('clients', value['shared-by'], [...path, 'shared-by']),
    { list: 'sources', value: value.source.id, path: [...path, 'source', 'id'] },
  ]);
  const { source } = facts.all?.frequency ?? {};
  const frequency =
    source === undefined
      ? []
      : [{ list: 'sources' as const, value: source, path: ['frequency', 'source'] }];
  const featured = all('messages', facts.all?.featured ?? [], ['featured']);
  return [...category, ...labels, ...messages, ...settings, ...frequency, ...featured];
}
