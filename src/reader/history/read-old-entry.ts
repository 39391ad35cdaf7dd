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
 * An entry as it was, read with today’s fields. Nothing if they do not fit it, or if a text it refers
 * to is not there.
 */
export function readOldEntry(
  folder: Snapshot,
  slug: string,
  locales: string[],
): OldEntry | undefined {
  const facts = snapshotFacts(folder, slug, locales[0]);
  if (!facts) return undefined;
  const list = <S extends z.ZodType>(name: string, schema: S): z.infer<S>[] =>
    validItems(schema, yamlOf(folder(`${name}.yaml`))).map(({ value }) => named(value, locales));
  const sources = list('sources', source);
  const messages = facts.messages.map((message) =>
    readOldMessage({ folder, entry: slug, sources, locales }, message),
  );
  const read: Omit<OldEntry, 'messages'> = {
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
    const found = wordsAndProse(text);
    if (!found) return undefined;
    read.words[locale] = found.words;
    read.prose[locale] = found.prose;
  }
  const known = messages.filter(
    (message): message is Message =>
      message !== undefined && read.clients.some(({ id }) => id === message.client),
  );
  if (known.length < messages.length) return undefined;
  return { ...read, messages: known };
}

function wordsAndProse(
  text: string,
): { words: EntryText; prose: OldEntry['prose'][string] } | undefined {
  const words = entryWords.safeParse(frontmatterOf(text)).data;
  try {
    const prose = readProse(text);
    return words && isToday(prose) ? { words, prose } : undefined;
  } catch {
    return undefined;
  }
}

/** Whether all components are those of today, and so can be shown. */
function isToday(prose: Prose[]): boolean {
  return elementsIn(prose)
    .filter(({ name }) => /^[A-Z]/.test(name))
    .every(({ name, attributes }) => {
      const must = elements.get(name)?.must.every((attribute) => attribute in attributes);
      return must && (name !== 'Part' || partNames.includes(attributes['name'] ?? ''));
    });
}

/** An item whose name or title stands there in every locale: where it had none, in another language. */
function named<T>(item: T, locales: string[]): T {
  const complete = (map: Localized): Localized => {
    const [any = ''] = Object.values(map);
    return { ...Object.fromEntries(locales.map((locale) => [locale, any])), ...map };
  };
  const { name, title } = item as { name?: Localized; title?: Localized };
  return {
    ...item,
    ...(name && { name: complete(name) }),
    ...(title && { title: complete(title) }),
  };
}
