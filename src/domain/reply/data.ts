import type { EntryText } from '../../schemas/entry.ts';
import type { Localized } from '../../schemas/text.ts';
import { linksFor, type Links } from '../urls/urls.ts';
import type { Entry, Library, Message } from '../library/types.ts';
import { localize } from '../library/message-text.ts';

/** What letters say of one message. */
export interface ReplyMessage extends Pick<Message, 'codes' | 'client' | 'platforms'> {
  /** Heading and lines; placeholders as `{name}`. */
  lines: string[];
}

/** What letters about one entry say in one language. Addresses are root-relative. */
export interface ReplyWords {
  answers: EntryText['answers'];
  page: string;
  /** The beginning of the short addresses of its messages. */
  short: string;
  /** What is written for the administrator, if the entry has that part. */
  administrator?: string;
  /** The names of the clients and platforms its messages speak of, by id. */
  clients: Record<string, string>;
  platforms: Record<string, string>;
  /** What a visitor's own host name is called; nothing where the subject has none. */
  host?: string;
}

/** All that letters about one entry are made of. */
export interface ReplyData {
  words: Record<string, ReplyWords>;
  messages: Record<string, ReplyMessage>;
  /** The placeholders a visitor's own host name may take the place of, each with an example. */
  hosts: { id: string; example: string }[];
}

interface Named {
  id: string;
  name: Localized;
}

/** @param base the sub-path the site is published under */
export function replyData(library: Library, entry: Entry, base: string): ReplyData {
  const hosts = library.placeholders.filter(({ kind }) => kind === 'host-name');
  const source = library.site.locales[0] ?? '';
  return {
    words: Object.fromEntries(
      Object.entries(entry.words).map(([locale, { answers }]) => {
        const links = linksFor(base, source, locale);
        return [locale, { answers, ...addresses(links, entry), ...names(library, entry, locale) }];
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
