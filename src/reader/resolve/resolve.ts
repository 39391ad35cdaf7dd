import { formatMessageRef } from '../../domain/library/refs.ts';
import type { Entry, Library, Message } from '../../domain/library/types.ts';
import { pictureName, publishedName, type Picture } from '../../domain/library/pictures.ts';
import { anchorRedirects } from '../../domain/urls/redirects.ts';
import type { CapturedMessage } from '../../schemas/message.ts';
import { sourcesOfCapture } from '../tree/lookup.ts';
import { resolveCapture } from './resolve-capture.ts';
import type { EntryFile, EntryFolder, ContentTree } from '../tree/types.ts';

/**
 * Builds a library from a tree without diagnostics: references to messages are resolved, messages with
 * equal texts know of each other, and entries are sorted by category, then by slug.
 * @throws if the tree lacks something that the rules of the reader demand
 */
export function resolve(tree: ContentTree): Library {
  const [source] = required(tree.site.locales);
  const texts = messagesWithText(tree, source);
  const order = tree.lists.categories.ids.map(({ value }) => value);
  const entries = tree.entries
    .map((folder) => resolveEntry(folder, source, texts))
    .sort((a, b) => order.indexOf(a.category) - order.indexOf(b.category));
  linkEqualTexts(entries);
  const redirects = tree.redirects.items.map(({ value }) => value);
  const ledger = tree.ledger.value;
  for (const entry of entries)
    entry.moved = anchorRedirects({ redirects, ledger, entries }, entry.slug);
  const { clients, platforms, categories, labels, placeholders, sources, glossary } = tree.lists;
  return {
    site: required(tree.site.value),
    clients: clients.items.map(({ value }) => value),
    platforms: platforms.items.map(({ value }) => value),
    categories: categories.items.map(({ value }) => value),
    labels: labels.items.map(({ value }) => value),
    placeholders: placeholders.items.map(({ value }) => value),
    sources: sources.items.map(({ value }) => value),
    glossary: glossary.items.map(({ value }) => value),
    codes: tree.codes.items.map(({ value }) => value),
    entries,
    redirects,
    ledger,
  };
}

/** A message with its text, before messages with equal texts are compared. */
type Text = Omit<Message, 'entry' | 'shared'>;

/** Returns every message that is quoted or captured, by its reference `entry#id`. */
function messagesWithText(tree: ContentTree, locale: string): Map<string, Text> {
  const texts = new Map<string, Text>();
  for (const { slug, files } of tree.entries) {
    for (const { value } of files.get(locale)?.facts?.messages ?? []) {
      if ('same-as' in value) continue;
      texts.set(
        formatMessageRef({ entry: slug, id: value.id }),
        'capture' in value ? textOf(tree, value) : value,
      );
    }
  }
  return texts;
}

function textOf(tree: ContentTree, message: CapturedMessage): Text {
  const file = tree.captures.get(message.capture);
  const [source] = sourcesOfCapture(tree, message.capture);
  return resolveCapture(message, required(file?.value), required(source));
}

function resolveEntry(folder: EntryFolder, source: string, texts: Map<string, Text>): Entry {
  const { slug, files } = folder;
  const { title, summary, answers, messages, ...facts } = required(files.get(source)?.facts?.all);
  const resolved = messages.map((message): Message => {
    const { id } = message;
    if (!('same-as' in message))
      return {
        ...required(texts.get(formatMessageRef({ entry: slug, id }))),
        entry: slug,
        shared: [],
      };
    const sameAs = message['same-as'];
    // A message may be current although the one whose text it has is retired.
    const { retired: _, ...text } = required(texts.get(sameAs));
    const retired = message.retired && { retired: message.retired };
    return { ...text, ...retired, id, entry: slug, sameAs, shared: [] };
  });
  const words = [...files].map(([locale, file]) => [locale, required(file.words)] as const);
  return {
    ...facts,
    slug,
    words: Object.fromEntries(words),
    messages: resolved,
    parts: partsOf(files.get(source)),
    pictures: picturesShown(folder),
    cited: citedSources(resolved, facts.settings, files),
    behind: [...files].flatMap(([locale, { sourceHash }]) =>
      sourceHash === undefined || sourceHash === files.get(source)?.hash ? [] : [locale],
    ),
    moved: [],
  };
}

/** Returns the names of the parts of a file, in order. */
function partsOf(file: EntryFile | undefined): string[] {
  const parts = file?.body?.elements.filter(({ name }) => name === 'Part') ?? [];
  return parts.flatMap(({ attributes }) => attributes.get('name')?.value ?? []);
}

/** Returns the pictures that the prose shows in any locale, sorted by name. */
function picturesShown({ slug, files, pictures }: EntryFolder): Picture[] {
  const shown = [...files.values()].flatMap(({ body }) => body?.pictures ?? []);
  const names = new Set(shown.map(({ value }) => pictureName(value)));
  return [...pictures.values()].flatMap((file) => {
    if (!file || !names.has(file.name)) return [];
    const { name, width, height, hash } = file;
    return [{ name, published: publishedName(slug, name, hash), width, height }];
  });
}

/** Returns the ids of cited sources in order: messages, settings, then the prose of each locale. */
function citedSources(
  messages: Message[],
  settings: Entry['settings'],
  files: EntryFolder['files'],
): string[] {
  const elements = [...files.values()].flatMap(({ body }) => body?.elements ?? []);
  const inProse = elements.flatMap(({ attributes }) => attributes.get('source')?.value ?? []);
  return [...new Set([...[...messages, ...settings].map(({ source }) => source.id), ...inProse])];
}

/** Sets `shared` of each message to the references of all others with an equal text. */
function linkEqualTexts(entries: Entry[]): void {
  const byText = Map.groupBy(
    entries.flatMap(({ messages }) => messages),
    ({ heading, lines }) => [heading ?? [], ...lines].flat().join('\n'),
  );
  for (const equal of byText.values()) {
    for (const message of equal) {
      message.shared = equal.filter((other) => other !== message).map(formatMessageRef);
    }
  }
}

/** Returns a value that every tree without diagnostics has; throws if it is missing. */
function required<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('The content was resolved although it has problems.');
  return value;
}
