import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/**
 * The SHA-256 of every file in a folder, hidden ones included, by its path in that folder; of a link,
 * where it leads.
 */
export function checksumsOf(folder: string): Record<string, string> {
  const items = readdirSync(folder, { recursive: true, withFileTypes: true });
  const sums = items.flatMap((item): [string, string][] => {
    const path = join(item.parentPath, item.name);
    const name = relative(folder, path).split(sep).join('/');
    if (item.isSymbolicLink()) return [[name, `leads to ${readlinkSync(path)}`]];
    if (!item.isFile()) return [];
    return [[name, createHash('sha256').update(readFileSync(path)).digest('hex')]];
  });
  return Object.fromEntries(sums.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** The files that are in only one of two such lists, or differ. */
export function differingFiles(
  one: Record<string, string>,
  other: Record<string, string>,
): string[] {
  const files = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...files].filter((file) => one[file] !== other[file]).toSorted();
}
