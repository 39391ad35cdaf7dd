import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';

const fixtures = join(import.meta.dirname, '../../fixtures');
export const goodTree = join(fixtures, 'good');
/** A good tree about another subject, some of whose texts are captured. */
export const terminalTree = join(fixtures, 'payment-terminal');
/** Files that replace some of the good tree: what a build stops on. */
export const badTrees = join(fixtures, 'bad');
/** Files that replace some of the terminal tree: what only a check reports. */
export const checkedTrees = join(fixtures, 'checked');

/**
 * Runs a check on a copy of a tree, the good one, with some of its files replaced by those of another folder.
 * The texts it gives back say `content` where the temporary folder is meant.
 */
export function withTree<T>(
  overlay: string | undefined,
  check: (folder: string, plain: (text: string) => string) => T,
  tree = goodTree,
): T {
  const { folder, plain } = copyTree(overlay, tree);
  try {
    return check(folder, plain);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The same for a check that has to be waited for. */
export async function whileTree<T>(
  overlay: string | undefined,
  check: (folder: string, plain: (text: string) => string) => Promise<T>,
  tree = goodTree,
): Promise<T> {
  const { folder, plain } = copyTree(overlay, tree);
  try {
    return await check(folder, plain);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function copyTree(
  overlay: string | undefined,
  tree: string,
): { folder: string; plain: (text: string) => string } {
  const folder = mkdtempSync(join(tmpdir(), 'content-tree-'));
  const shown = relative(process.cwd(), folder).split(sep).join('/');
  cpSync(tree, folder, { recursive: true });
  if (overlay) cpSync(overlay, folder, { recursive: true });
  return { folder, plain: (text) => text.replaceAll(shown, 'content') };
}
