import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { shownPath } from '../../reader/files.ts';
import { readTree } from '../../reader/read-tree.ts';
import type { Tree } from '../../reader/tree.ts';
import { CommandError } from '../command/command-error.ts';

/** A content tree with the languages of its site. */
export type SiteTree = Tree & { locales: [string, ...string[]] };

/**
 * Reads a content tree to add to it. What else is wrong in it does not matter.
 * @throws an error where it has no site.yaml that names its languages
 */
export function openTree(folder: string): SiteTree {
  const { tree } = readTree(folder);
  const { locales } = tree.site;
  if (locales) return { ...tree, locales };
  throw new CommandError(
    `${shownPath(folder)}/ is no content tree: its site.yaml names no locales. To make one: npm run new-site -- FOLDER`,
  );
}

/** Writes files that are not there yet, by name, and says where. Never overwrites one. */
export function writeNew(folder: string, files: Iterable<[name: string, text: string]>): string[] {
  mkdirSync(folder, { recursive: true });
  return [...files].map(([name, text]) => {
    const path = join(folder, name);
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(path, text, { flag: 'wx' });
    return shownPath(path);
  });
}
