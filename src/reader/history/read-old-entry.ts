import { type z } from 'zod';
import type { Message } from '../../domain/library.ts';
import type { OldEntry } from '../../domain/old-entry.ts';
import { elementsIn, type Prose } from '../../domain/prose.ts';
import { capture } from '../../schemas/capture.ts';
import { client } from '../../schemas/client.ts';
import { entry, entryWords, type EntryWords } from '../../schemas/entry.ts';
import type { EntryMessage } from '../../schemas/message.ts';
import { placeholder } from '../../schemas/placeholder.ts';
import { platform } from '../../schemas/platform.ts';
import { source, type Source } from '../../schemas/source.ts';
import type { Localized } from '../../schemas/text.ts';
import { findFrontmatter } from '../frontmatter.ts';
import { locateIn } from '../place.ts';
import { validItems } from '../read-data.ts';
import { resolveCapture } from '../resolve-capture.ts';
import { elements, partNames } from '../vocabulary.ts';
import { parseYaml } from '../yaml.ts';
import { readProse } from './read-prose.ts';

/** A content folder as it was: the text of a file by its path, nothing if there was none. */
export type OldFolder = (path: string) => string | undefined;

/**
 * An entry as it was, read with today’s fields. Nothing if they do not fit it, or if a text it refers
 * to is not there.
 */
export function readOldEntry(
  folder: OldFolder,
  slug: string,
  locales: string[],
): OldEntry | undefined {
  const facts = factsOf(folder, slug, locales[0]);
  if (!facts) return undefined;
  const list = <S extends z.ZodType>(name: string, schema: S): z.infer<S>[] =>
    validItems(schema, yamlOf(folder(`${name}.yaml`))).map(({ value }) => named(value, locales));
  const sources = list('sources', source);
  const messages = facts.messages.map((message) =>
    messageOf({ folder, sources, locales }, message),
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
    (message): message is Text =>
      message !== undefined && read.clients.some(({ id }) => id === message.client),
  );
  if (known.length < messages.length) return undefined;
  return { ...read, messages: known.map((one) => ({ ...one, entry: slug, shared: [] })) };
}

function wordsAndProse(
  text: string,
): { words: EntryWords; prose: OldEntry['prose'][string] } | undefined {
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

type Text = Omit<Message, 'entry' | 'shared'>;

interface Around {
  folder: OldFolder;
  sources: Source[];
  locales: string[];
}

/** A message with its text, wherever that stood. */
function messageOf({ folder, sources, locales }: Around, message: EntryMessage): Text | undefined {
  if ('same-as' in message) {
    const [slug = '', id] = message['same-as'].split('#');
    const target = factsOf(folder, slug, locales[0])?.messages.find((one) => one.id === id);
    if (!target || 'same-as' in target) return undefined;
    const text = messageOf({ folder, sources, locales }, target);
    return text && { ...text, id: message.id, sameAs: message['same-as'] };
  }
  if (!('capture' in message)) return message;
  const [release = ''] = message.capture.split('/');
  const record = capture.safeParse(yamlOf(folder(`captures/${message.capture}.json`))).data;
  const proof = sources.find(({ captures }) => captures?.includes(release))?.id ?? release;
  return record && resolveCapture(message, record, proof);
}

const parsed = new Map<string, z.infer<typeof entry> | undefined>();

/** The facts of an entry, from the file of the source language. The same text is parsed once. */
function factsOf(folder: OldFolder, slug: string, locale = ''): z.infer<typeof entry> | undefined {
  const text = folder(`faq/${slug}/${locale}.mdx`) ?? '';
  if (!parsed.has(text)) parsed.set(text, entry.safeParse(frontmatterOf(text)).data);
  return parsed.get(text);
}

function frontmatterOf(text: string): unknown {
  const { frontmatter } = findFrontmatter(text, locateIn('', text));
  return frontmatter && yamlOf(text.slice(frontmatter.from, frontmatter.to));
}

const documents = new Map<string, unknown>();

/** YAML or JSON, nothing if it is neither. The same text is parsed once. */
function yamlOf(text = ''): unknown {
  if (!documents.has(text)) documents.set(text, parseYaml(text, locateIn('', text)).yaml?.data);
  return documents.get(text);
}
