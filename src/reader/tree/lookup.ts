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

/** The file of an entry that holds its facts, as far as it can be read. */
export interface FactsFile {
  entry: EntryFolder;
  file: EntryFile;
  facts: Facts;
  yaml: YamlData;
}

/** The readable facts of one entry. */
export function readableFacts(
  tree: ContentTree,
  entry: EntryFolder | undefined,
): FactsFile | undefined {
  const file = entry?.files.get(tree.site.locales?.[0] ?? '');
  if (!entry || !file?.facts || !file.yaml) return undefined;
  return { entry, file, facts: file.facts, yaml: file.yaml };
}

/** The readable facts of every entry. */
export function allFacts(tree: ContentTree): FactsFile[] {
  return tree.entries.flatMap((entry) => readableFacts(tree, entry) ?? []);
}

/** Every file of every entry. */
export function allFiles(tree: ContentTree): EntryFile[] {
  return tree.entries.flatMap(({ files }) => [...files.values()]);
}

export function findEntry(tree: ContentTree, slug: string): EntryFolder | undefined {
  return tree.entries.find((entry) => entry.slug === slug);
}

/** The ids of a list in an entry’s frontmatter, those of items that are otherwise wrong included. */
export function idsIn({ yaml }: FactsFile, list: 'messages' | 'settings'): string[] {
  return readableIds(valueAt(yaml.data, [list])).map(({ value }) => value);
}

/** The message a reference leads to; nothing if it cannot be found or is not valid by itself. */
export function findMessage(tree: ContentTree, reference: string): EntryMessage | undefined {
  const { entry: slug, id } = parseMessageRef(reference);
  const found = readableFacts(tree, findEntry(tree, slug));
  return found?.facts.messages.find(({ value }) => value.id === id)?.value;
}

/** The client that shows a message, whether the message says so, its capture or the one it refers to. */
export function clientBehind(tree: ContentTree, message: EntryMessage): string | undefined {
  const target = 'same-as' in message ? findMessage(tree, message['same-as']) : message;
  if (!target || 'same-as' in target) return undefined;
  return 'capture' in target ? tree.captures.get(target.capture)?.value?.client : target.client;
}

/** The ids of the sources that stand for the folder a capture lies in. */
export function sourcesOfCapture(tree: ContentTree, reference: string): string[] {
  const folder = reference.split('/')[0] ?? '';
  return tree.lists.sources.items
    .filter(({ value }) => value.captures?.includes(folder))
    .map(({ value }) => value.id);
}

/** The settings of its entry a message says it depends on. */
export function settingsNeeded(message: EntryMessage): string[] {
  const appears = 'same-as' in message ? undefined : message.appears;
  return typeof appears === 'object' ? appears.settings : [];
}

/** A name that stands for nothing, with the name most likely meant. */
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

/** The names of the parts in a file, as written, in order of appearance. */
export function partsIn({ body }: EntryFile): Positioned[] {
  return (body?.elements ?? []).flatMap(({ name, attributes }) =>
    name === 'Part' ? (attributes.get('name') ?? []) : [],
  );
}
