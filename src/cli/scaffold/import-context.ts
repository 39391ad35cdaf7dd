import { guessLanguage } from '../../domain/text/scripts.ts';
import type { ContentTree } from '../../reader/tree/types.ts';
import { openUniqueIds } from './names.ts';
import { knownCodes } from './codes.ts';
import { shortName, openMentionedNames, type MentionedNames } from './names-in-text.ts';

/** What is known about a page before it is read. */
export interface ImportContext {
  /** The locales of the site. */
  locales: string[];
  /** Guesses the language of a text. */
  languageOf: (text: string) => string;
  thingsIn: (text: string) => MentionedNames;
  shortName: (client: string | undefined, platforms: string[]) => string;
  /** The codes of the content. */
  codes: string[];
  /** The placeholder for a host name. */
  host?: string;
  /** An id of sources.yaml for everything on the page. */
  source?: string;
  /** The year the messages were first seen. */
  seen?: number;
  /** The language of the messages, where their letters do not identify it. */
  language?: string;
}

/** Returns the context that a content tree gives. */
export function importContextOf(tree: ContentTree): ImportContext {
  const { lists, site } = tree;
  const clients = lists.clients.items.map(({ value }) => value);
  const platforms = lists.platforms.items.map(({ value }) => value);
  const { locales = [] } = site;
  const host = lists.placeholders.items.find(({ value }) => value.kind === 'host-name')?.value.id;
  return {
    locales,
    languageOf: (text) => guessLanguage(text, locales),
    thingsIn: openMentionedNames(clients, platforms),
    shortName: (client, on) => shortName(client, on, { clients, platforms }),
    codes: knownCodes(tree),
    ...(host !== undefined && { host }),
  };
}

/** Returns a function that makes distinct ids from clients and platforms. */
export function idsFor({
  shortName,
}: ImportContext): (client: string | undefined, platforms: string[]) => string {
  const free = openUniqueIds([]);
  return (client, platforms) => free(shortName(client, platforms));
}
