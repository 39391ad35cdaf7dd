import { type z } from 'zod';
import type { OldEntry } from '../../domain/revisions/old-entry.ts';
import { elementsIn, type Prose } from '../../domain/library/prose.ts';
import type { Message } from '../../domain/library/types.ts';
import { client } from '../../schemas/client.ts';
import { entryWords, type EntryText } from '../../schemas/entry.ts';
import { placeholder } from '../../schemas/placeholder.ts';
import { platform } from '../../schemas/platform.ts';
import { source } from '../../schemas/source.ts';
import type { Localized } from '../../schemas/text.ts';
import { validItems } from '../schema/items.ts';
import { elements, partNames } from '../mdx/vocabulary.ts';
import { snapshotFacts, frontmatterOf, yamlOf, type Snapshot } from './snapshot.ts';
import { readOldMessage } from './read-old-message.ts';
import { readProse } from '../mdx/read-prose.ts';

/**
 * Reads an entry from a snapshot by today’s schemas. Returns undefined if it does not match them, or if
 * a text it refers to is missing.
 */
export function readOldEntry(
  folder: Snapshot,
  slug: string,
  locales: string[],
): OldEntry | undefined {
  const facts = snapshotFacts(folder, slug, locales[0]);
  if (!facts) return undefined;
  const list = <S extends z.ZodType<{ id: string }>>(name: string, schema: S): z.infer<S>[] =>
    itemsOf(schema, folder(`${name}.yaml`), locales);
  const sources = list('sources', source);
  const messages = facts.messages.map((message) =>
    readOldMessage({ folder, entry: slug, sources, locales }, message),
  );
  const old: Omit<OldEntry, 'messages'> = {
    words: {},
    prose: {},
    settings: facts.settings,
    clients: list('clients', client),
    platforms: list('platforms', platform),
    placeholders: list('placeholders', placeholder),
    sources,
  };
  for (const locale of locales) {
    const text = folder(`faq/${slug}/${locale}.mdx`);
    if (text === undefined) continue;
    const parsed = wordsAndProse(text);
    if (!parsed) return undefined;
    old.words[locale] = parsed.words;
    old.prose[locale] = parsed.prose;
  }
  const complete = messages.filter(
    (message): message is Message =>
      message !== undefined && old.clients.some(({ id }) => id === message.client),
  );
  if (complete.length < messages.length) return undefined;
  return { ...old, messages: complete };
}

const lists = new WeakMap<z.ZodType, Map<string, unknown[]>>();

/**
 * Parses a list, with a name for every locale. Of items with one id, which was a mistake then, too, the first
 * counts. Equal texts are parsed once.
 */
function itemsOf<S extends z.ZodType<{ id: string }>>(
  schema: S,
  text = '',
  locales: string[],
): z.infer<S>[] {
  const parsed = lists.get(schema) ?? new Map<string, unknown[]>();
  lists.set(schema, parsed);
  const key = [...locales, text].join('\n');
  const read = (): z.infer<S>[] => {
    const items = validItems(schema, yamlOf(text)).map(({ value }) => named(value, locales));
    return items.filter(({ id }, at) => items.findIndex((item) => item.id === id) === at);
  };
  const items = parsed.get(key) ?? read();
  parsed.set(key, items);
  return items as z.infer<S>[];
}

function wordsAndProse(
  text: string,
): { words: EntryText; prose: OldEntry['prose'][string] } | undefined {
  const words = entryWords.safeParse(frontmatterOf(text)).data;
  try {
    const prose = readProse(text);
    return words && isCurrent(prose) ? { words, prose } : undefined;
  } catch {
    return undefined;
  }
}

/** Tells whether all components still exist with these attributes, so that the prose can be shown. */
function isCurrent(prose: Prose[]): boolean {
  return elementsIn(prose)
    .filter(({ name }) => /^[A-Z]/.test(name))
    .every(({ name, attributes }) => {
      const must = elements.get(name)?.must.every((attribute) => attribute in attributes);
      return must && (name !== 'Part' || partNames.includes(attributes['name'] ?? ''));
    });
}

/** Fills in the name or title of an item in every locale: where it has none, in another language. */
function named<T>(item: T, locales: string[]): T {
  const complete = (map: Localized): Localized => {
    const [fallback = ''] = Object.values(map);
    return { ...Object.fromEntries(locales.map((locale) => [locale, fallback])), ...map };
  };
  const { name, title } = item as { name?: Localized; title?: Localized };
  return {
    ...item,
    ...(name && { name: complete(name) }),
    ...(title && { title: complete(title) }),
  };
}
