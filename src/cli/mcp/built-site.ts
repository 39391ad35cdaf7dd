import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { closestMatch } from '../../domain/text/closest-match.ts';
import type { ReplyData } from '../../domain/reply/data.ts';
import { formatMessageRef } from '../../domain/library/refs.ts';
import {
  published,
  type CureRecord,
  type EntryRecord,
  type MessageRecord,
} from '../../schemas/published.ts';
import type { Finder } from '../../search/index/types.ts';
import { CommandError } from '../command/command-error.ts';
import { builtIndexFile, builtLocales, openBuiltIndex } from '../find/built-index.ts';

/** A built site, as it is in its files. */
export interface BuiltSite {
  /** The absolute URL it is published at, with a slash at its end. */
  base: string;
  /** The source locale first. */
  locales: string[];
  /** By slug. */
  entries: Map<string, EntryRecord>;
  /** By reference, `entry#id`. */
  messages: Map<string, MessageRecord>;
  cures: CureRecord[];
  /** Opens the finder for the pages in a locale, once. */
  finder: (locale: string) => Promise<Finder>;
  /** Reads the file at a root-relative URL. */
  read: (url: string) => string;
}

/**
 * Returns a function that opens a built site: once, and again after each build.
 * @param out the folder of the site
 */
export function siteOpener(out: string): () => BuiltSite {
  let opened: { built: number; site: BuiltSite } | undefined;
  return () => {
    const built = statSync(builtIndexFile(out)).mtimeMs;
    if (opened?.built !== built) opened = { built, site: openSite(out) };
    return opened.site;
  };
}

function openSite(out: string): BuiltSite {
  const json = (path: string): unknown => JSON.parse(readFileSync(join(out, path), 'utf8'));
  // Only schemas say where the site is published, as theirs are the only absolute URLs of the API.
  const { $id } = json('api/schemas/index.json') as { $id: string };
  const base = new URL('../../', $id);
  const finders = new Map<string, Promise<Finder>>();
  const messages = published.messages.parse(json('api/messages.json'));
  const entries = published.entries.parse(json('api/entries.json'));
  return {
    base: base.href,
    locales: builtLocales(out),
    entries: new Map(entries.map((entry) => [entry.slug, entry])),
    messages: new Map(messages.map((message) => [formatMessageRef(message), message])),
    cures: published.cures.parse(json('api/cures.json')),
    finder: (locale) => {
      const finder = finders.get(locale) ?? openBuiltIndex(out, locale);
      finders.set(locale, finder);
      return finder;
    },
    read: (url) =>
      readFileSync(join(out, decodeURIComponent(url.slice(base.pathname.length))), 'utf8'),
  };
}

/** The language that every tool can be asked for. */
export const languageInput = z
  .string()
  .optional()
  .describe(
    'The language of the answer, as one of the locales of the site; the first if left out.',
  );

/**
 * Returns the locale that is asked for; the source locale if undefined.
 * @throws CommandError if the site is not in that language
 */
export function localeOf({ locales }: Pick<BuiltSite, 'locales'>, language?: string): string {
  const locale = language ?? locales[0] ?? '';
  if (locales.includes(locale)) return locale;
  throw new CommandError(`The site is not in “${locale}”; it is in ${locales.join(', ')}.`);
}

/**
 * Returns an entry by its slug.
 * @throws CommandError if there is none
 */
export function entryOf({ entries }: Pick<BuiltSite, 'entries'>, slug: string): EntryRecord {
  const entry = entries.get(slug);
  if (entry) return entry;
  const close = closestMatch(slug, entries.keys());
  const repair = close === undefined ? 'find names those there are' : `did you mean ${close}?`;
  throw new CommandError(`There is no entry ${slug}; ${repair}`);
}

/** Returns the steps for visitors that an entry has in a locale, as plain text; empty if it has none. */
export function stepsOf(
  { base, read }: BuiltSite,
  { slug }: EntryRecord,
  locale: string,
): string[] {
  const { pathname } = new URL(`faq/${slug}/reply.json`, base);
  const { data } = JSON.parse(read(pathname)) as { data: ReplyData };
  return data.words[locale]?.steps ?? [];
}
