import type { Library } from '../domain/library/types.ts';
import { inReadingOrder, type Diagnostic } from '../reader/source/diagnostic.ts';
import type { ReaderProblem } from '../reader/source/reader-rules.ts';
import { readTree } from '../reader/files/read-tree.ts';
import { resolve } from '../reader/resolve/resolve.ts';
import { buildRules } from '../rules/rules.ts';
import { runBuildRules, type Group } from '../rules/support/run.ts';
import type { ContentTree } from '../reader/tree/types.ts';
import { ownBuildRules } from './options.ts';

/** A content tree after the rules a build stops on. */
export interface CheckedTree {
  tree: ContentTree;
  /** Nothing where the tree itself has problems; redirects and published addresses may still have some. */
  library?: Library;
  /** What the rules have found, in their order. */
  groups: Group[];
}

/**
 * Reads a content tree and applies the rules a build stops on; those that need a library only where
 * nothing else is wrong. Bad content never throws.
 * @param also what could not be read of files beside the tree
 */
export function checkTree(folder: string, also: ReaderProblem[] = []): CheckedTree {
  const { tree, problems } = readTree(folder);
  const given = { tree, reading: [...problems, ...also] };
  const rules = [...buildRules, ...ownBuildRules()];
  const groups = runBuildRules(rules, given);
  if (groups.length > 0) return { tree, groups };
  const library = resolve(tree);
  const others = rules.filter(({ needs }) => needs.includes('library'));
  return { tree, library, groups: runBuildRules(others, { ...given, library }) };
}

/**
 * Reads a content tree and checks all that a build needs. Gives the library, or every problem there
 * is, in reading order.
 */
export function readLibrary(folder: string): { library?: Library; problems: Diagnostic[] } {
  const { library, groups } = checkTree(folder);
  const problems = inReadingOrder(groups.flatMap(({ findings }) => findings));
  return problems.length > 0 ? { problems } : { library, problems };
}
