import { parseMessageRef } from '../../domain/library/refs.ts';
import type { EntryMessage } from '../../schemas/message.ts';
import type { Position } from '../source/position.ts';
import { diagnosticAt, type Diagnostic } from '../source/diagnostic.ts';
import { readableIds } from '../schema/items.ts';
import { valueAt } from '../schema/walk.ts';
import type { EntryFile, EntryFolder, Facts, ContentTree } from './types.ts';
import { quote, suggest } from '../source/messages.ts';
import type { YamlData } from '../yaml/yaml.ts';
import type { Positioned } from '../mdx/body.ts';

/** The source file of an entry, with the facts in it that are valid. */
export interface FactsFile {
  entry: EntryFolder;
  file: EntryFile;
  facts: Facts;
  yaml: YamlData;
}

/** Returns the source file of an entry; undefined if its frontmatter is missing or not valid YAML. */
export function readableFacts(
  tree: ContentTree,
  entry: EntryFolder | undefined,
): FactsFile | undefined {
  const file = entry?.files.get(tree.site.locales?.[0] ?? '');
  if (!entry || !file?.facts || !file.yaml) return undefined;
  return { entry, file, facts: file.facts, yaml: file.yaml };
}

/** Returns the source file of every entry that has a readable one. */
export function allFacts(tree: ContentTree): FactsFile[] {
  return tree.entries.flatMap((entry) => readableFacts(tree, entry) ?? []);
}

/** Returns every file of every entry. */
export function allFiles(tree: ContentTree): EntryFile[] {
  return tree.entries.flatMap(({ files }) => [...files.values()]);
}

/** Returns the entry with a slug; undefined if there is none. */
export function findEntry(tree: ContentTree, slug: string): EntryFolder | undefined {
  return tree.entries.find((entry) => entry.slug === slug);
}

/** Returns the ids of a list in an entry’s frontmatter, those of invalid items included. */
export function idsIn({ yaml }: FactsFile, list: 'messages' | 'settings'): string[] {
  return readableIds(valueAt(yaml.data, [list])).map(({ value }) => value);
}

/** Returns the message with a reference `entry#id`; undefined if it is missing or invalid. */
export function findMessage(tree: ContentTree, reference: string): EntryMessage | undefined {
  const { entry: slug, id } = parseMessageRef(reference);
  const factsFile = readableFacts(tree, findEntry(tree, slug));
  return factsFile?.facts.messages.find(({ value }) => value.id === id)?.value;
}

/**
 * Returns the client of a message: as the message, its capture or the message under `same-as` states it.
 * Undefined if that cannot be read.
 */
export function clientBehind(tree: ContentTree, message: EntryMessage): string | undefined {
  const target = 'same-as' in message ? findMessage(tree, message['same-as']) : message;
  if (!target || 'same-as' in target) return undefined;
  return 'capture' in target ? tree.captures.get(target.capture)?.value?.client : target.client;
}

/** Returns the ids of the sources that list the folder of a capture. */
export function sourcesOfCapture(tree: ContentTree, reference: string): string[] {
  const folder = reference.split('/')[0] ?? '';
  return tree.lists.sources.items
    .filter(({ value }) => value.captures?.includes(folder))
    .map(({ value }) => value.id);
}

/** Returns the ids under `appears.settings` of a message; none if it appears otherwise. */
export function settingsNeeded(message: EntryMessage): string[] {
  const appears = 'same-as' in message ? undefined : message.appears;
  return typeof appears === 'object' ? appears.settings : [];
}

/**
 * Creates the diagnostic of a name that is not defined, with the known name most like it.
 * @param kind what the name is of, `client`
 * @param home where it should be defined, `clients.yaml`
 */
export function unknownName(
  place: Position,
  name: string,
  { kind, home, known }: { kind: string; home: string; known: Iterable<string> },
): Diagnostic {
  return diagnosticAt(place, {
    what: `unknown ${kind}`,
    found: quote(name),
    expected: `${/^[aeiou]/.test(kind) ? 'an' : 'a'} ${kind} in ${home}`,
    repair: suggest(name, known, `add it to ${home}`),
  });
}

/** Returns the names of the parts of a file, as written, in order. */
export function partsIn({ body }: EntryFile): Positioned[] {
  return (body?.elements ?? []).flatMap(({ name, attributes }) =>
    name === 'Part' ? (attributes.get('name') ?? []) : [],
  );
}
