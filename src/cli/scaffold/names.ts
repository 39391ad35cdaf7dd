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
 * Makes sure that a name may be given to a new entry.
 * @throws an error that says what to do, because names are permanent
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

/** Makes sure that a name may be given to a new message of an entry. */
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

/** Gives ids nobody has yet: the one wished for, with a number behind it where it is taken. */
export function freeIds(taken: Iterable<string>): (base: string) => string {
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

/** The ids the messages of an entry have or once had; an error if there is no entry that can be read. */
export function messageIds(
  tree: ContentTree,
  slug: string,
  { messages }: PublishedNames,
): string[] {
  const found = readableFacts(tree, findEntry(tree, slug));
  const once = messages.filter((one) => one.startsWith(`${slug}#`));
  if (found) return [...idsIn(found, 'messages'), ...once.map((one) => one.slice(slug.length + 1))];
  const known = tree.entries.map((entry) => entry.slug);
  throw new CommandError(
    `Entry ${quote(slug)} does not exist or has errors; there are ${quoteAll(known)}.`,
  );
}

/** The year a text names. */
export function yearOf(text: string): number {
  if (/^(?:19|20)\d\d$/.test(text)) return Number(text);
  throw new CommandError(`${quote(text)} is not a year: write it as 2024.`);
}

/** Names that were published once and so are never given again. */
export interface PublishedNames {
  /** Paths of pages below the root of a language: `faq/paper-out/`. */
  pages: string[];
  /** `entry#message` */
  messages: string[];
}

/** What the ledger of a content tree says was published; nothing where it has none. */
export function readPublishedNames(folder: string): PublishedNames {
  const ledger: unknown = parse(readText(join(folder, 'ledger.yaml')) ?? '');
  const list = (name: string): string[] => {
    const found = valueAt(ledger, [name]);
    return Array.isArray(found) ? found.map(String) : [];
  };
  return { pages: list('pages'), messages: list('messages') };
}
