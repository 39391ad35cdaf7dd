import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join, posix } from 'node:path';

/**
 * Computes the SHA-256 of every file in a folder, including hidden ones, by path; for a symbolic
 * link it gives the target.
 */
export function checksumsOf(folder: string): Record<string, string> {
  return Object.fromEntries(sumsIn(folder, '').toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function sumsIn(folder: string, below: string): [path: string, sum: string][] {
  return readdirSync(join(folder, below), { withFileTypes: true }).flatMap((item) => {
    const path = posix.join(below, item.name);
    const file = join(folder, path);
    if (item.isDirectory()) return sumsIn(folder, path);
    if (item.isSymbolicLink()) return [[path, `leads to ${readlinkSync(file)}`]];
    return [[path, createHash('sha256').update(readFileSync(file)).digest('hex')]];
  });
}

/** Lists the files that are in only one of two results of `checksumsOf`, or differ. */
export function differingFiles(
  one: Record<string, string>,
  other: Record<string, string>,
): string[] {
  const files = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...files].filter((file) => one[file] !== other[file]).toSorted();
}
