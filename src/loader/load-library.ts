import type { Library } from '../domain/library/types.ts';
import { inReadingOrder, type Diagnostic } from '../reader/source/diagnostic.ts';
import type { ReaderDiagnostic } from '../reader/source/reader-rules.ts';
import { readTree } from '../reader/files/read-tree.ts';
import { resolve } from '../reader/resolve/resolve.ts';
import { buildRules } from '../rules/rules.ts';
import { runBuildRules, type Group } from '../rules/support/run.ts';
import type { ContentTree } from '../reader/tree/types.ts';
import { ownBuildRules } from './options.ts';

/** A content tree with the findings of the build rules. */
export interface CheckedTree {
  tree: ContentTree;
  /** Undefined if a rule for the tree found anything; rules for the library may find more. */
  library?: Library;
  /** The findings of each rule, in the order of the rules. */
  groups: Group[];
}

/**
 * Reads a content tree and applies the build rules; those that need a library only if no other rule
 * found anything. Bad content never throws.
 * @param more diagnostics of files that are read elsewhere
 */
export function checkTree(folder: string, more: ReaderDiagnostic[] = []): CheckedTree {
  const { tree, diagnostics } = readTree(folder);
  const inputs = { tree, reading: [...diagnostics, ...more] };
  const rules = [...buildRules, ...ownBuildRules()];
  const groups = runBuildRules(rules, inputs);
  if (groups.length > 0) return { tree, groups };
  const library = resolve(tree);
  const libraryRules = rules.filter(({ needs }) => needs.includes('library'));
  return { tree, library, groups: runBuildRules(libraryRules, { ...inputs, library }) };
}

/**
 * Reads a content tree and applies the build rules. Returns the tree with its library or, without one, all
 * diagnostics, sorted.
 */
export function readLibrary(folder: string): {
  tree: ContentTree;
  library?: Library;
  diagnostics: Diagnostic[];
} {
  const { tree, library, groups } = checkTree(folder);
  const diagnostics = inReadingOrder(groups.flatMap(({ findings }) => findings));
  return diagnostics.length > 0 ? { tree, diagnostics } : { tree, library, diagnostics };
}
