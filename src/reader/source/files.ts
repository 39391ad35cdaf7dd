import { lstatSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Returns a path as diagnostics show it: relative to the working directory, with forward slashes. */
export function shownPath(path: string): string {
  return relative(process.cwd(), path).split(sep).join('/') || '.';
}

/** Reads a file as text without a byte order mark; undefined if it cannot be read. */
export function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  } catch {
    return undefined;
  }
}

/** Tells whether a path exists, readable or not. A link counts even if its target is missing. */
export function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
}

/** Returns the names of the symbolic links in a folder, sorted; none if there is no such folder. */
export function linksIn(path: string): string[] {
  if (!isThere(path) || listFolder(path).error !== undefined) return [];
  return readdirSync(path, { withFileTypes: true })
    .filter((item) => item.isSymbolicLink())
    .map(({ name }) => name)
    .toSorted();
}

/**
 * Lists the names in a folder, sorted, without hidden ones; both lists are empty if there is no such
 * folder. `error` is the system’s code if it cannot be read: `EACCES`.
 */
export function listFolder(path: string): { folders: string[]; files: string[]; error?: string } {
  try {
    const all = readdirSync(path, { withFileTypes: true })
      .filter(({ name }) => !name.startsWith('.'))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
    return {
      folders: all.filter((item) => item.isDirectory()).map(({ name }) => name),
      files: all.filter((item) => !item.isDirectory()).map(({ name }) => name),
    };
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    return { folders: [], files: [], ...(code !== 'ENOENT' && { error: code }) };
  }
}

/**
 * Returns the paths, times and sizes of all files in a folder as one text, which changes whenever a file
 * is changed, added or removed; empty if it is not a folder.
 */
export function stateOf(folder: string): string {
  if (listFolder(folder).error !== undefined || !isThere(folder)) return '';
  const files = readdirSync(folder, { recursive: true, withFileTypes: true });
  return files
    .filter((item) => item.isFile())
    .map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      const { mtimeMs, size } = statSync(path, { throwIfNoEntry: false }) ?? {};
      return [path, mtimeMs, size].join(' ');
    })
    .join('\n');
}
