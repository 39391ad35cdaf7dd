import { formatMessageRef } from '../../domain/library/refs.ts';
import type { Entry, Library, Message } from '../../domain/library/types.ts';
import { leaveOut } from './leave-out.ts';
import { pictureName, publishedName, type Picture } from '../../domain/library/pictures.ts';
import { anchorRedirects } from '../../domain/urls/redirects.ts';
import type { Cure } from '../../schemas/cure.ts';
import type { CapturedMessage, SharedMessage } from '../../schemas/message.ts';
import { sourcesOfCapture } from '../tree/lookup.ts';
import { resolveCapture } from './resolve-capture.ts';
import type { ContentTree, EntryFile, EntryFolder, PictureFile } from '../tree/types.ts';

/**
 * Builds a library from a tree without diagnostics: references to messages are resolved, messages with
 * equal texts know of each other, hidden entries are left out, and entries are sorted by category, then by slug.
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
  const anchorsAt = anchorRedirects({ redirects, ledger, entries });
  for (const entry of entries) entry.moved = anchorsAt(entry.slug);
  const { clients, platforms, categories, labels, placeholders, sources, glossary } = tree.lists;
  return leaveOut({
    site: required(tree.site.value),
    clients: clients.items.map(({ value }) => value),
    platforms: platforms.items.map(({ value }) => value),
    categories: categories.items.map(({ value }) => value),
    labels: labels.items.map(({ value }) => value),
    placeholders: placeholders.items.map(({ value }) => value),
    sources: sources.items.map(({ value }) => value),
    glossary: glossary.items.map(({ value }) => value),
    codes: tree.codes.items.map(({ value }) => value),
    cures: tree.lists.cures.items.map(({ value }) => ({
      ...value,
      ...partWith(tree, source, value),
      proof: required(tree.proofs.get(value.id)?.value),
    })),
    catalogues: tree.catalogues.map(({ id, screens, languages }) => ({
      ...required(screens.value),
      id,
      languages: new Map(
        [...languages].map(([language, { value }]) => [language, required(value).texts]),
      ),
    })),
    drawings: drawingsShown(tree),
    logos: logosShown(tree),
    search: tree.search.value,
    hosts: tree.lists.hosts.items.map(({ value }) => value),
    notices: tree.lists.notices.items.map(({ value }) => value),
    readers: tree.readers.map(({ id, value }) => ({ ...required(value), id })),
    shortAnswers: tree.shortAnswers.map(({ language, value }) => ({
      ...required(value),
      language,
    })),
    entries,
    leftOut: [],
    redirects,
    ledger,
  });
}

/** Returns every message that is quoted or captured, by its reference `entry#id`; `shared` is still empty. */
function messagesWithText(tree: ContentTree, locale: string): Map<string, Message> {
  const messages = tree.entries.flatMap(({ slug, files }) =>
    required(files.get(locale)?.facts?.all).messages.flatMap((message): Message[] => {
      if ('same-as' in message) return [];
      if ('capture' in message) return [resolveCaptured(tree, slug, message)];
      return [{ ...message, entry: slug, shared: [] }];
    }),
  );
  return new Map(messages.map((message) => [formatMessageRef(message), message]));
}

function resolveCaptured(tree: ContentTree, entry: string, message: CapturedMessage): Message {
  const file = tree.captures.get(message.capture);
  const [source] = sourcesOfCapture(tree, message.capture);
  return resolveCapture(entry, message, required(file?.value), required(source));
}

/** Returns a message with the text of another; whether the other is retired does not matter. */
function resolveShared(
  entry: string,
  { id, retired, 'same-as': sameAs }: SharedMessage,
  { retired: _, ...text }: Message,
): Message {
  return { ...text, ...(retired && { retired }), id, entry, sameAs, shared: [] };
}

function resolveEntry(folder: EntryFolder, source: string, texts: Map<string, Message>): Entry {
  const { slug, files } = folder;
  const { title, summary, answers, messages, ...facts } = required(files.get(source)?.facts?.all);
  const resolved = messages.map((message) =>
    'same-as' in message
      ? resolveShared(slug, message, required(texts.get(message['same-as'])))
      : required(texts.get(formatMessageRef({ entry: slug, id: message.id }))),
  );
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

/** Returns the part of an entry in which `<Cures>` shows a cure. */
function partWith(tree: ContentTree, source: string, { entry, client }: Cure): { part?: string } {
  const file = tree.entries.find(({ slug }) => slug === entry)?.files.get(source);
  let part: string | undefined;
  for (const { name, attributes } of file?.body?.elements ?? []) {
    if (name === 'Part') part = attributes.get('name')?.value;
    const shown = name === 'Cures' ? attributes.get('clients')?.value.trim().split(/\s+/) : [];
    if (part !== undefined && shown?.includes(client)) return { part };
  }
  return {};
}

/** Returns the pictures that the prose shows in any locale, sorted by name. */
function picturesShown({ slug, files, pictures }: EntryFolder): Picture[] {
  const shown = [...files.values()].flatMap(({ body }) => body?.pictures ?? []);
  const names = new Set(shown.map(({ value }) => pictureName(value)));
  return [...pictures.values()].flatMap((file) => {
    return file && names.has(file.name) ? [pictureOf(file, slug)] : [];
  });
}

/** Returns the drawings that clients show, sorted by name. */
function drawingsShown({ lists, drawings }: ContentTree): Picture[] {
  const names = new Set(lists.clients.items.map(({ value }) => value['code-place']?.drawing));
  return [...drawings.values()].flatMap((file) =>
    file && names.has(file.name) ? [pictureOf(file, 'drawing')] : [],
  );
}

/** Returns the logos that the site names, the one for light pages first. */
function logosShown({ site, logos }: ContentTree): Picture[] {
  const { light, dark } = site.value?.logo ?? {};
  return [...new Set([light, dark])].flatMap((name) => {
    const file = logos.get(name ?? '');
    return file ? [pictureOf(file, 'logo')] : [];
  });
}

function pictureOf({ name, width, height, hash }: PictureFile, owner: string): Picture {
  return { name, published: publishedName(owner, name, hash), width, height };
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
