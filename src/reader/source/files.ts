import { lstatSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** A path as problems show it: relative to the working directory, with forward slashes. */
export function shownPath(path: string): string {
  return relative(process.cwd(), path).split(sep).join('/') || '.';
}

/** The text of a file without a byte order mark; nothing if there is no such file. */
export function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  } catch {
    return undefined;
  }
}

/** Whether something lies at a path, readable or not. */
export function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
}

/** The names in a folder that are links, in their order; none if there is no such folder. */
export function linksIn(path: string): string[] {
  if (!isThere(path) || listFolder(path).error !== undefined) return [];
  return readdirSync(path, { withFileTypes: true })
    .filter((one) => one.isSymbolicLink())
    .map(({ name }) => name)
    .toSorted();
}

/**
 * What lies in a folder, in the order of names, hidden files left out; nothing if there is no such
 * folder. Why it cannot be read, as the system calls it: `EACCES`.
 */
export function listFolder(path: string): { folders: string[]; files: string[]; error?: string } {
  try {
    const all = readdirSync(path, { withFileTypes: true })
      .filter(({ name }) => !name.startsWith('.'))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
    return {
      folders: all.filter((one) => one.isDirectory()).map(({ name }) => name),
      files: all.filter((one) => !one.isDirectory()).map(({ name }) => name),
    };
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    return { folders: [], files: [], ...(code !== 'ENOENT' && { error: code }) };
  }
}

/** Another text whenever a file of the folder has been changed, added or removed; empty if it is none. */
export function stateOf(folder: string): string {
  if (listFolder(folder).error !== undefined || !isThere(folder)) return '';
  const files = readdirSync(folder, { recursive: true, withFileTypes: true });
  return files
    .filter((one) => one.isFile())
    .map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      const { mtimeMs, size } = statSync(path, { throwIfNoEntry: false }) ?? {};
      return [path, mtimeMs, size].join(' ');
    })
    .join('\n');
}
