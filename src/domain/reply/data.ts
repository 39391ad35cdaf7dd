import { sourceLocale } from '../library/refs.ts';
import type { EntryText } from '../../schemas/entry.ts';
import type { Site } from '../../schemas/site.ts';
import type { Localized } from '../../schemas/text.ts';
import { linksFor, type Links } from '../urls/urls.ts';
import type { Entry, Library, Message } from '../library/types.ts';
import { localize } from '../library/message-text.ts';

/** The data of one message for letters. */
export interface ReplyMessage extends Pick<Message, 'codes' | 'client' | 'platforms'> {
  /** The heading and the lines; placeholders as `{name}`. */
  lines: string[];
}

/** The texts of one entry for letters in one language. URLs are root-relative. */
export interface ReplyWords {
  answers: EntryText['answers'];
  /** The steps for visitors, as plain text. */
  steps?: string[];
  /** How an answer begins and a letter of the help desk ends, if the site says so. */
  greeting?: string;
  signature?: string;
  page: string;
  /** The prefix of the short links to its messages. */
  short: string;
  /** The URL of the part for the administrator, if the entry has one. */
  administrator?: string;
  /** The names of the clients and platforms of its messages, by id. */
  clients: Record<string, string>;
  platforms: Record<string, string>;
  /** The name of the placeholder for a visitor’s own host name, if the content has one. */
  host?: string;
}

/** The data for all letters about one entry: by locale, and by the id of a message. */
export interface ReplyData {
  words: Record<string, ReplyWords>;
  messages: Record<string, ReplyMessage>;
  /** The placeholders that a visitor’s own host name replaces, each with an example. */
  hosts: { id: string; example: string }[];
}

interface Named {
  id: string;
  name: Localized;
}

/**
 * Collects the data for all letters about an entry.
 * @param base the sub-path the site is published under
 * @param stepsOf returns the steps for visitors in a locale
 * @param deskOf returns the lines about the help desk in a locale, which follow whom to tell
 */
export function replyData(
  library: Library,
  entry: Entry,
  base: string,
  stepsOf: (locale: string) => string[] = () => [],
  deskOf: (locale: string) => string[] = () => [],
): ReplyData {
  const hosts = library.placeholders.filter(({ kind }) => kind === 'host-name');
  const source = sourceLocale(library.site);
  return {
    words: Object.fromEntries(
      Object.entries(entry.words).map(([locale, { answers }]) => {
        const links = linksFor(base, source, locale);
        const steps = stepsOf(locale);
        const desk = deskOf(locale);
        return [
          locale,
          {
            answers: { ...answers, contact: [answers.contact, ...desk].join('\n') },
            ...(steps.length > 0 && { steps }),
            ...ownWords(library.site.reply, locale),
            ...addresses(links, entry),
            ...names(library, entry, locale),
          },
        ];
      }),
    ),
    messages: Object.fromEntries(
      entry.messages.map(({ id, codes, client, platforms, heading, lines }) => [
        id,
        { lines: [...(heading ? [heading] : []), ...lines], codes, client, platforms },
      ]),
    ),
    hosts: hosts.map(({ id, example }) => ({ id, example })),
  };
}

/** Returns what the site says in letters in place of the usual words. */
function ownWords(
  { greeting, signature }: Site['reply'] = {},
  locale: string,
): Pick<ReplyWords, 'greeting' | 'signature'> {
  return {
    ...(greeting && { greeting: localize(greeting, locale) }),
    ...(signature && { signature: localize(signature, locale) }),
  };
}

function addresses(
  links: Links,
  { slug, parts }: Entry,
): Pick<ReplyWords, 'page' | 'short' | 'administrator'> {
  return {
    page: links.entry(slug),
    short: links.page(`m/${slug}/`),
    ...(parts.includes('administrator') && { administrator: links.entry(slug, 'administrator') }),
  };
}

function names(
  { clients, platforms, placeholders }: Library,
  { messages }: Entry,
  locale: string,
): Pick<ReplyWords, 'clients' | 'platforms' | 'host'> {
  const named = (all: Named[], used: string[]): Record<string, string> =>
    Object.fromEntries(
      all.filter(({ id }) => used.includes(id)).map(({ id, name }) => [id, localize(name, locale)]),
    );
  const host = placeholders.find(({ kind }) => kind === 'host-name');
  const usedClients = messages.map(({ client }) => client);
  const usedPlatforms = messages.flatMap((message) => message.platforms);
  return {
    clients: named(clients, usedClients),
    platforms: named(platforms, usedPlatforms),
    ...(host && { host: localize(host.name, locale) }),
  };
}
