import type { Library } from '../domain/library.ts';
import { libraryRules } from './library-rules.ts';
import { inReadingOrder, type Problem } from './problem.ts';
import { readTree } from './read-tree.ts';
import { resolve } from './resolve.ts';
import { rules } from './rules.ts';

/**
 * Reads a content tree and checks all of it. Gives the library, or every problem there is, in
 * reading order. Bad content never throws.
 */
export function readLibrary(folder: string): { library?: Library; problems: Problem[] } {
  const { tree, problems } = readTree(folder);
  const found = rules.flatMap((rule) => rule.check(tree));
  const all = inReadingOrder([...problems, ...found]);
  if (all.length > 0) return { problems: all };
  const library = resolve(tree);
  const late = inReadingOrder(libraryRules.flatMap((rule) => rule.check(tree, library)));
  return late.length > 0 ? { problems: late } : { library, problems: [] };
}
