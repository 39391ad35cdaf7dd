import type { Library } from '../domain/library.ts';
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
  return all.length > 0 ? { problems: all } : { library: resolve(tree), problems: [] };
}
