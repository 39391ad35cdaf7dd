import { entryPath, withTrailingSlash } from '../../domain/urls/redirects.ts';
import { nameFrom, objectionTo, objectionToEntry } from '../../domain/urls/permanent-names.ts';
import { quote, quoteAll } from '../../reader/source/messages.ts';
import { findEntry, readableFacts, idsIn } from '../../reader/tree/lookup.ts';
import type { ContentTree } from '../../reader/tree/types.ts';
import { id } from '../../schemas/text.ts';
import { CommandError } from '../command/command-error.ts';
import { join } from 'node:path';
import { parse } from 'yaml';
import { readText } from '../../reader/source/files.ts';
import { valueAt } from '../../reader/schema/walk.ts';

/**
 * Checks that a new entry may have a slug.
 * @throws CommandError with the repair, because names are permanent
 */
export function checkEntryName(tree: ContentTree, slug: string, { pages }: PublishedNames): void {
  checkForm(slug, 'an entry');
  refuse(slug, objectionToEntry(slug, tree.site.locales ?? []));
  const page = entryPath(slug);
  const leads = tree.redirects.items.some(
    ({ value: { from } }) => withTrailingSlash(from) === page,
  );
  if (findEntry(tree, slug)) {
    throw new CommandError(
      `Entry ${quote(slug)} already exists: choose another name, which is permanent.`,
    );
  }
  if (pages.includes(page) || leads) {
    throw new CommandError(
      `${quote(slug)} was once the name of another entry and stays reserved: choose another name.`,
    );
  }
}

/**
 * Checks that a new message of an entry may have an id.
 * @throws CommandError with the repair
 */
export function checkMessageName(slug: string, name: string, taken: string[]): void {
  checkForm(name, 'a message');
  refuse(name, objectionTo(name));
  if (taken.includes(name))
    throw new CommandError(
      `Entry ${slug} already has, or once had, a message ${name}: choose another name.`,
    );
}

function checkForm(name: string, of: string): void {
  if (id.safeParse(name).success) return;
  const near = nameFrom(name);
  const repair = near === '' || objectionTo(near) ? '' : `, such as ${quote(near)}`;
  throw new CommandError(
    `${quote(name)} is not a valid name for ${of}: use lower-case letters, digits and single hyphens${repair}.`,
  );
}

function refuse(name: string, objection: ReturnType<typeof objectionTo>): void {
  if (!objection) return;
  const { what, expected, repair } = objection;
  throw new CommandError(`The name ${quote(name)} is ${what}; expected ${expected}; ${repair}.`);
}

/** Returns a function that makes distinct ids: the wanted one, with a number appended if it is taken. */
export function openUniqueIds(taken: Iterable<string>): (base: string) => string {
  const known = new Set(taken);
  const last = new Map<string, number>();
  return (base) => {
    for (let count = last.get(base) ?? 1; ; count += 1) {
      const free = count === 1 ? base : `${base}-${count}`;
      if (known.has(free)) continue;
      known.add(free);
      last.set(base, count);
      return free;
    }
  };
}

/**
 * Returns the ids that messages of an entry have or once had.
 * @throws CommandError if there is no such entry
 */
export function messageIds(
  tree: ContentTree,
  slug: string,
  { messages }: PublishedNames,
): string[] {
  const found = readableFacts(tree, findEntry(tree, slug));
  const published = messages.filter((reference) => reference.startsWith(`${slug}#`));
  if (found)
    return [
      ...idsIn(found, 'messages'),
      ...published.map((reference) => reference.slice(slug.length + 1)),
    ];
  const known = tree.entries.map((entry) => entry.slug);
  throw new CommandError(
    `Entry ${quote(slug)} does not exist or has errors; there are ${quoteAll(known)}.`,
  );
}

/**
 * Parses a year.
 * @throws CommandError if the text is not one
 */
export function parseYear(text: string): number {
  if (/^(?:19|20)\d\d$/.test(text)) return Number(text);
  throw new CommandError(`${quote(text)} is not a year: write it as 2024.`);
}

/** Published names, which are never used again. */
export interface PublishedNames {
  /** The paths of pages below the root of a locale: `faq/paper-out/`. */
  pages: string[];
  /** Messages, as `entry#message`. */
  messages: string[];
}

/** Reads the published names from the ledger of a content folder; none if it has no ledger. */
export function readPublishedNames(folder: string): PublishedNames {
  const ledger: unknown = parse(readText(join(folder, 'ledger.yaml')) ?? '');
  const list = (name: string): string[] => {
    const found = valueAt(ledger, [name]);
    return Array.isArray(found) ? found.map(String) : [];
  };
  return { pages: list('pages'), messages: list('messages') };
}
