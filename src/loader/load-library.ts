import type { Library } from '../domain/library/types.ts';
import { libraryRules } from '../rules/urls/index.ts';
import { inReadingOrder, type Diagnostic } from '../reader/source/diagnostic.ts';
import { readTree } from '../reader/files/read-tree.ts';
import { resolve } from '../reader/resolve/resolve.ts';
import { rules } from '../rules/content/index.ts';

/**
 * Reads a content tree and checks all of it. Gives the library, or every problem there is, in
 * reading order. Bad content never throws.
 */
export function readLibrary(folder: string): { library?: Library; problems: Diagnostic[] } {
  const { tree, problems } = readTree(folder);
  const found = rules.flatMap((rule) => rule.check(tree));
  const all = inReadingOrder([...problems, ...found]);
  if (all.length > 0) return { problems: all };
  const library = resolve(tree);
  const late = inReadingOrder(libraryRules.flatMap((rule) => rule.check(tree, library)));
  return late.length > 0 ? { problems: late } : { library, problems: [] };
}
