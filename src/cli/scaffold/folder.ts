import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { commandLine } from '../../domain/text/command-line.ts';
import { shownPath } from '../../reader/source/files.ts';
import { readTree } from '../../reader/files/read-tree.ts';
import { createFolder } from '../../reader/source/replace-file.ts';
import { checkLocation } from '../build/out-folder.ts';
import type { ContentTree } from '../../reader/tree/types.ts';
import { CommandError } from '../command/command-error.ts';

/** A content tree whose locales are known. */
export type SiteTree = ContentTree & { locales: [string, ...string[]] };

/**
 * Reads a content tree to add to it, whatever else is wrong in it.
 * @throws CommandError if site.yaml names no locales
 */
export function openTree(folder: string): SiteTree {
  const { tree } = readTree(folder);
  const { locales } = tree.site;
  if (locales) return { ...tree, locales };
  throw new CommandError(
    `${shownPath(folder)}/ is not a content folder: its site.yaml has no locales. To start one: ${commandLine('create FOLDER')}`,
  );
}

/**
 * Creates a folder of files, all or none. Returns their paths.
 * @throws an error if something exists there already: nothing is overwritten
 */
export function createFiles(
  folder: string,
  files: Iterable<[name: string, data: string | Uint8Array]>,
): string[] {
  checkEmpty(folder);
  const all = [...files];
  createFolder(folder, all);
  return all.map(([name]) => shownPath(join(folder, name)));
}

/**
 * Checks that a new content tree may be created in a folder.
 * @param inputs folders besides those of the project it may not be in
 * @throws CommandError with the repair
 */
export function checkNewFolder(folder: string, inputs: string[]): void {
  const refused = checkLocation(folder, inputs);
  if (refused !== undefined) throw new CommandError(`A site cannot start in ${refused}`);
  checkEmpty(folder);
}

function checkEmpty(folder: string): void {
  if (!existsSync(folder)) return;
  const shown = shownPath(folder);
  if (!statSync(folder).isDirectory())
    throw new CommandError(`${shown} is a file: choose a new folder.`);
  if (readdirSync(folder).length > 0)
    throw new CommandError(`${shown}/ is not empty: choose a new folder.`);
}
