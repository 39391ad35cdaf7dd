import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { commandLine } from '../../domain/text/command-line.ts';
import { shownPath } from '../../reader/source/files.ts';
import { readTree } from '../../reader/files/read-tree.ts';
import { createFolder } from '../../reader/source/replace-file.ts';
import { refusePlace } from '../build/out-folder.ts';
import type { ContentTree } from '../../reader/tree/types.ts';
import { CommandError } from '../command/command-error.ts';

/** A content tree with the languages of its site. */
export type SiteTree = ContentTree & { locales: [string, ...string[]] };

/**
 * Reads a content tree to add to it. What else is wrong in it does not matter.
 * @throws an error where it has no site.yaml that names its languages
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
 * Makes a folder of files by name, all of them or none, and says where they are.
 * @throws an error if something is there already: nothing is overwritten
 */
export function writeNew(folder: string, files: Iterable<[name: string, text: string]>): string[] {
  checkEmpty(folder);
  const all = [...files];
  createFolder(folder, all);
  return all.map(([name]) => shownPath(join(folder, name)));
}

/**
 * Makes sure that a new content tree may be made in a folder.
 * @param inputs what it may not get into besides the project itself
 * @throws an error that says what to do
 */
export function checkNew(folder: string, inputs: string[]): void {
  const refused = refusePlace(folder, inputs);
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
