import { quote, quoteAll } from '../../reader/wording.ts';
import { findEntry, factsOf, idsIn } from '../../reader/lookup.ts';
import type { Tree } from '../../reader/tree.ts';
import type { Published } from './published.ts';
import { id } from '../../schemas/text.ts';

/**
 * Makes sure that a name may be given to a new entry.
 * @throws an error that says what to do, because names are permanent
 */
export function checkEntryName(tree: Tree, slug: string, { pages }: Published): void {
  if (!id.safeParse(slug).success) {
    throw new Error(
      `${quote(slug)} cannot be the name of an entry: use lower-case letters, digits and single hyphens.`,
    );
  }
  if (findEntry(tree, slug)) {
    throw new Error(
      `There is an entry ${quote(slug)} already: choose another name, which is permanent.`,
    );
  }
  if (pages.includes(`faq/${slug}/`)) {
    throw new Error(
      `${quote(slug)} was the name of an entry once and stays its own: choose another name.`,
    );
  }
}

/**
 * Gives out ids nobody has yet: the one wished for, with a number behind it where it is taken.
 * @param ids those that are taken from the start
 */
export function freeIds(ids: Iterable<string>): (base: string) => string {
  const taken = new Set(ids);
  const last = new Map<string, number>();
  return (base) => {
    let count = last.get(base) ?? 1;
    const id = (): string => (count === 1 ? base : `${base}-${count}`);
    while (taken.has(id())) count += 1;
    taken.add(id());
    last.set(base, count);
    return id();
  };
}

/** The ids the messages of an entry have or once had; an error if there is no entry that can be read. */
export function messageIds(tree: Tree, slug: string, { messages }: Published): string[] {
  const found = factsOf(tree, findEntry(tree, slug));
  const once = messages.filter((one) => one.startsWith(`${slug}#`));
  if (found) return [...idsIn(found, 'messages'), ...once.map((one) => one.slice(slug.length + 1))];
  const known = tree.entries.map((entry) => entry.slug);
  throw new Error(`There is no sound entry ${quote(slug)}; there are ${quoteAll(known)}.`);
}
