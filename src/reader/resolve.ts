import type { Entry, Library, Message } from '../domain/library.ts';
import type { QuotedMessage } from '../schemas/message.ts';
import type { EntryFolder, Tree } from './tree.ts';

/**
 * Joins a tree without problems into a library: words by locale, references to messages resolved,
 * equal texts found, entries in the order of their categories, then of their slugs.
 */
export function resolve(tree: Tree): Library {
  const [source] = required(tree.site.locales);
  const quoted = quotedMessages(tree, source);
  const order = tree.lists.categories.ids.map(({ value }) => value);
  const entries = tree.entries
    .map((folder) => resolveEntry(folder, source, quoted))
    .sort((a, b) => order.indexOf(a.category) - order.indexOf(b.category));
  share(entries);
  const { clients, platforms, categories, labels, placeholders, sources } = tree.lists;
  return {
    site: required(tree.site.value),
    clients: clients.items.map(({ value }) => value),
    platforms: platforms.items.map(({ value }) => value),
    categories: categories.items.map(({ value }) => value),
    labels: labels.items.map(({ value }) => value),
    placeholders: placeholders.items.map(({ value }) => value),
    sources: sources.items.map(({ value }) => value),
    entries,
  };
}

function quotedMessages(tree: Tree, source: string): Map<string, QuotedMessage> {
  const quoted = new Map<string, QuotedMessage>();
  for (const { slug, files } of tree.entries) {
    for (const { value } of files.get(source)?.facts?.messages ?? []) {
      if (!('same-as' in value)) quoted.set(`${slug}#${value.id}`, value);
    }
  }
  return quoted;
}

function resolveEntry(
  { slug, files }: EntryFolder,
  source: string,
  quoted: Map<string, QuotedMessage>,
): Entry {
  const { title, summary, answers, messages, ...facts } = required(files.get(source)?.facts?.all);
  const resolved = messages.map((message): Message => {
    if (!('same-as' in message)) return { ...message, entry: slug, shared: [] };
    const sameAs = message['same-as'];
    return { ...required(quoted.get(sameAs)), id: message.id, entry: slug, sameAs, shared: [] };
  });
  const words = [...files].map(([locale, file]) => [locale, required(file.words)] as const);
  return {
    ...facts,
    slug,
    words: Object.fromEntries(words),
    messages: resolved,
    cited: citedSources(resolved, facts.settings, files),
  };
}

/** Sources in the order a reader meets them: messages, settings, then the prose of each locale. */
function citedSources(
  messages: Message[],
  settings: Entry['settings'],
  files: EntryFolder['files'],
): string[] {
  const elements = [...files.values()].flatMap(({ body }) => body?.elements ?? []);
  const inProse = elements.flatMap(({ attributes }) => attributes.get('source')?.value ?? []);
  return [...new Set([...[...messages, ...settings].map(({ source }) => source.id), ...inProse])];
}

/** Fills in `shared`: the other messages whose whole text is the same. */
function share(entries: Entry[]): void {
  const byText = Map.groupBy(
    entries.flatMap(({ messages }) => messages),
    ({ heading, lines }) => [heading ?? [], ...lines].flat().join('\n'),
  );
  for (const equal of byText.values()) {
    for (const message of equal) {
      message.shared = equal
        .filter((other) => other !== message)
        .map(({ entry, id }) => `${entry}#${id}`);
    }
  }
}

/** Nothing is missing from a tree without problems: a gap here is a fault of the rules. */
function required<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('The content was resolved although it has problems.');
  return value;
}
